"""Agreement: certain is what several frames read alike, each symbol by itself."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner_desktop.domain.agreement import TRACKED, AgreedCode, Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import contains, same_place
from scanner_desktop.domain.identifiers import Circulation, check_digit, identify
from scanner_desktop.domain.sighting import Code, Corners, Sighting
from scanner_desktop.domain.symbology import Symbology

IMAGE = np.zeros((1, 1), np.uint8)
FPS = 30.0
TEXTS = SOUP, BEANS, IN_STORE = [body + check_digit(body) for body in ("952012345678", "950110153000", "201234567890")]
OUTER = "0" + SOUP


def rectangle(x: float, y: float, width: float = 100, height: float = 60) -> Corners:
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def code(text: str, x: float = 0, y: float = 0, engine: str = "zbar", symbology: Symbology = Symbology.EAN_13) -> Code:
    return Code(symbology, text, rectangle(x, y), engine, identify(symbology, text))


def tracked(text: str, x: float = 0, y: float = 0) -> Code:
    return code(text, x, y, engine=TRACKED)


@dataclass
class Film:
    """Feeds sightings to an agreement, a frame each, at 30 frames a second."""

    agreement: Agreement
    sequence: int = 0
    source: str = "simulated:1"

    def show(self, *codes: Code, at: float | None = None) -> tuple[AgreedCode, ...]:
        captured_at = self.sequence / FPS if at is None else at
        frame = Frame(IMAGE, self.sequence, captured_at, self.source)
        self.sequence += 1
        return self.agreement.observe(Sighting(frame, codes, 0.0))


@pytest.fixture
def film() -> Film:
    return Film(Agreement())


def gtins(agreed: tuple[AgreedCode, ...]) -> list[str]:
    return [one.gtin for one in agreed]


def test_one_frame_alone_is_never_believed_and_the_second_makes_it_certain(film: Film) -> None:
    assert film.show(code(SOUP)) == ()
    (agreed,) = film.show(latest := code(SOUP, x=3))
    assert agreed.gtin == "0" + SOUP
    assert agreed.code is latest
    assert agreed.frame.sequence == 1
    assert agreed.first_seen_at == 0.0
    assert agreed.agreed_at == pytest.approx(1 / FPS)


def test_a_slow_stream_does_not_make_the_whole_frame_one_place(film: Film) -> None:
    assert film.show(code(SOUP), at=0.0) == ()
    assert film.show(code(SOUP, x=350), at=0.1) == ()  # three and a half codes away: another symbol
    (agreed,) = film.show(code(SOUP, x=360), at=0.2)
    assert agreed.code.corners[0][0] == 360


def test_frame_that_is_observed_twice_counts_once() -> None:
    agreement = Agreement()
    sighting = Sighting(Frame(IMAGE, 7, 0.0, "webcam:0"), (code(SOUP),), 0.0)
    assert agreement.observe(sighting) == ()
    assert agreement.observe(sighting) == ()


def test_reads_that_are_further_apart_than_the_window_do_not_add_up(film: Film) -> None:
    film.show(code(SOUP))
    for _ in range(4):
        film.show()
    assert film.show(code(SOUP)) == ()
    for _ in range(3):
        assert film.show() == ()
    assert gtins(film.show(code(SOUP))) == ["0" + SOUP]


def test_tracking_prolongs_presence_and_proves_nothing(film: Film) -> None:
    film.show(code(SOUP))
    for step in range(20):
        assert film.show(tracked(SOUP, x=step)) == ()
    film.show(read := code(SOUP, x=20))
    (agreed,) = film.show(read := code(SOUP, x=21))
    for step in range(90):
        (later,) = film.show(tracked(SOUP, x=21 + step))
        assert later.instance == agreed.instance
        assert later.code is read
        assert later.frame is agreed.frame


def test_code_without_a_gtin_is_never_agreed(film: Film) -> None:
    for _ in range(5):
        assert film.show(code("hello", symbology=Symbology.QR)) == ()


def test_in_store_number_is_agreed_and_still_marked_as_such(film: Film) -> None:
    film.show(code(IN_STORE))
    (agreed,) = film.show(code(IN_STORE))
    assert agreed.code.identity.circulation is Circulation.RESTRICTED


def test_engines_that_name_one_symbol_differently_agree(film: Film) -> None:
    film.show(code("0614141000036"))
    assert gtins(film.show(code("614141000036", engine="zxing", symbology=Symbology.UPC_A))) == ["00614141000036"]


def test_symbols_of_different_families_do_not_vouch_for_each_other(film: Film) -> None:
    film.show(code(SOUP))
    assert film.show(code(OUTER, symbology=Symbology.ITF)) == ()


def test_two_symbols_with_one_gtin_in_the_frame_are_two_instances(film: Film) -> None:
    film.show(code(SOUP, x=0), code(SOUP, x=400))
    agreed = film.show(code(SOUP, x=0), code(SOUP, x=400))
    assert gtins(agreed) == ["0" + SOUP] * 2
    assert len({one.instance for one in agreed}) == 2


def test_one_symbol_that_two_engines_read_in_one_frame_is_one_and_read_once(film: Film) -> None:
    twice = (code(SOUP), code(SOUP, x=2, engine="zxing"))
    assert film.show(*twice) == ()
    assert len(film.show(*twice)) == 1


def test_symbols_that_flicker_in_turn_keep_their_own_count(film: Film) -> None:
    assert film.show(code(SOUP, x=0)) == ()
    assert film.show(code(SOUP, x=600)) == ()
    assert len(film.show(code(SOUP, x=0))) == 1
    assert len(film.show(code(SOUP, x=600))) == 2


def test_code_that_moves_stays_one_instance(film: Film) -> None:
    numbers = set()
    for step in range(30):
        numbers |= {one.instance for one in film.show(code(SOUP, x=50 * step, y=20 * step))}
    assert len(numbers) == 1


def test_different_gtins_at_one_place_stop_each_other(film: Film) -> None:
    film.show(code(SOUP))
    assert len(film.show(code(SOUP))) == 1
    assert film.show(code(BEANS)) == ()
    for _ in range(4):
        assert film.show(code(SOUP)) == ()
    (agreed,) = film.show(code(SOUP))
    assert agreed.gtin == "0" + SOUP
    assert agreed.instance == 1, "a misread in between must not look like a second product"


def test_engines_that_disagree_within_a_frame_stop_each_other(film: Film) -> None:
    for _ in range(10):
        assert film.show(code(SOUP), code(BEANS, x=5, engine="zxing")) == ()


def test_product_that_takes_the_place_of_another_is_agreed_once_the_other_left_the_window(film: Film) -> None:
    film.show(code(SOUP))
    film.show(code(SOUP))
    seen = [gtins(film.show(code(BEANS))) for _ in range(8)]
    assert seen == [[]] * 4 + [["0" + BEANS]] * 4


def test_different_gtins_side_by_side_do_not_disturb_each_other(film: Film) -> None:
    side_by_side = (code(SOUP, x=0), code(BEANS, x=120), code(IN_STORE, y=70))
    film.show(*side_by_side)
    assert gtins(film.show(*side_by_side)) == ["0" + SOUP, "0" + BEANS, "0" + IN_STORE]


def test_codes_in_this_frame_come_first_in_the_readers_order(film: Film) -> None:
    soup, beans = code(SOUP), code(BEANS, x=500)
    film.show(soup, beans)
    assert gtins(film.show(soup, beans)) == ["0" + SOUP, "0" + BEANS]
    assert gtins(film.show(beans, soup)) == ["0" + BEANS, "0" + SOUP]
    assert gtins(film.show(beans)) == ["0" + BEANS, "0" + SOUP]


def test_code_that_left_is_forgotten_and_new_when_it_comes_back(film: Film) -> None:
    film.show(code(SOUP), at=0.0)
    (first,) = film.show(code(SOUP), at=0.1)
    assert len(film.show(at=1.1)) == 1
    assert film.show(at=1.2) == ()
    assert film.show(code(SOUP), at=1.3) == ()
    (second,) = film.show(code(SOUP), at=1.4)
    assert second.instance > first.instance
    assert second.first_seen_at == 1.3


def test_source_that_starts_again_starts_afresh(film: Film) -> None:
    film.sequence = 10
    film.show(code(SOUP), at=1.0)
    film.sequence = 0
    assert film.show(code(SOUP), at=1.1) == ()
    film.source = "webcam:1"
    assert film.show(code(SOUP), at=1.2) == ()
    assert len(film.show(code(SOUP), at=1.3)) == 1


@pytest.mark.parametrize(("needed", "window", "forget_after"), [(1, 5, 1.0), (3, 2, 1.0), (2, 5, 0.0), (2, 5, -1.0)])
def test_rule_that_would_believe_a_single_frame_or_nothing_is_refused(
    needed: int, window: int, forget_after: float
) -> None:
    with pytest.raises(ValueError, match="at least 2"):
        Agreement(needed, window, forget_after)


def test_place_is_known_by_the_centres_and_not_by_touching_edges() -> None:
    assert same_place(rectangle(0, 0), rectangle(20, 0))
    assert same_place(rectangle(0, 0, 100, 0), rectangle(0, 20, 100, 0)), "lines that two engines read in one symbol"
    assert same_place(rectangle(0, 0, 300, 300), rectangle(90, 90, 20, 20)), "a partial read inside the whole"
    assert not same_place(rectangle(0, 0), rectangle(99, 0))
    assert not same_place(rectangle(0, 0, 100, 30), rectangle(0, 32, 100, 30)), "labels above each other"
    assert not contains(rectangle(0, 0), (0, 0))


readings = st.builds(
    code,
    st.sampled_from(TEXTS),
    st.sampled_from([0.0, 10.0, 500.0]),
    st.just(0.0),
    st.sampled_from(["zbar", "zxing", TRACKED]),
)
films = st.lists(
    st.tuples(st.lists(readings, max_size=4, unique_by=lambda c: (c.text, c.corners, c.engine)), st.integers(1, 40)),
    max_size=25,
)
laws = settings(deadline=None, max_examples=200)


def play(film: list[tuple[list[Code], int]], agreement: Agreement) -> list[tuple[Sighting, tuple[AgreedCode, ...]]]:
    """Return what was agreed after each frame; the gaps between frames are 1 to 40 frame times."""
    played, sequence = [], 0
    for codes, gap in film:
        sequence += gap
        sighting = Sighting(Frame(IMAGE, sequence, sequence / FPS, "simulated:1"), tuple(codes), 0.0)
        played.append((sighting, agreement.observe(sighting)))
    return played


@laws
@given(films, st.integers(2, 4), st.integers(4, 6))
def test_law_nothing_is_agreed_that_was_not_decoded_in_enough_frames(
    film: list[tuple[list[Code], int]], needed: int, window: int
) -> None:
    decoded: dict[str, set[int]] = defaultdict(set)
    for sighting, agreed in play(film, Agreement(needed, window)):
        for one in sighting.codes:
            if one.gtin and one.engine != TRACKED:
                decoded[one.gtin].add(sighting.frame.sequence)
        for one in agreed:
            assert len(decoded[one.gtin]) >= needed
            assert one.code.engine != TRACKED
            assert one.code.gtin == one.gtin
            assert one.frame.sequence in decoded[one.gtin]


@laws
@given(
    st.lists(st.lists(st.builds(code, st.sampled_from(TEXTS), st.sampled_from([0.0, 10.0])), max_size=2), max_size=25)
)
def test_law_at_one_place_nothing_becomes_certain_while_another_gtin_is_in_the_window(film: list[list[Code]]) -> None:
    agreement = Agreement(2, 5, forget_after=60.0)
    for count, (sighting, agreed) in enumerate(play([(codes, 1) for codes in film], agreement), start=1):
        assert len(gtins(agreed)) <= 1
        for one in agreed:
            if one.agreed_at == sighting.frame.captured_at:
                assert {other.gtin for codes in film[max(0, count - 5) : count] for other in codes} == {one.gtin}


@laws
@given(films)
def test_law_nothing_unseen_for_the_time_to_forget_is_agreed(film: list[tuple[list[Code], int]]) -> None:
    seen_at: dict[str | None, float] = {}
    for sighting, agreed in play(film, Agreement(2, 5, 1.0)):
        seen_at |= {one.gtin: sighting.frame.captured_at for one in sighting.codes}
        for one in agreed:
            assert sighting.frame.captured_at - seen_at[one.gtin] <= 1.0
            assert one.first_seen_at < one.agreed_at <= sighting.frame.captured_at


@laws
@given(films, st.randoms(use_true_random=False))
def test_law_the_order_of_codes_in_a_sighting_does_not_matter(film: list[tuple[list[Code], int]], rng: object) -> None:
    shuffled = [(sorted(codes, key=lambda _: rng.random()), gap) for codes, gap in film]  # type: ignore[attr-defined]
    for (_, as_read), (_, as_shuffled) in zip(play(film, Agreement()), play(shuffled, Agreement()), strict=True):
        facts, shuffled_facts = (
            {(one.gtin, one.instance, one.agreed_at, one.first_seen_at, one.code.corners) for one in agreed}
            for agreed in (as_read, as_shuffled)
        )
        assert facts == shuffled_facts


@laws
@given(films)
def test_law_instances_are_distinct_and_new_ones_have_higher_numbers(film: list[tuple[list[Code], int]]) -> None:
    highest = 0
    known: set[int] = set()
    for _, agreed in play(film, Agreement()):
        numbers = [one.instance for one in agreed]
        assert len(set(numbers)) == len(numbers)
        known |= set(numbers)
        highest = max([highest, *numbers])
        assert all(1 <= number <= highest for number in known)
