"""What the Application Identifiers that shops and receiving desks meet are called, for people, in any language."""

from collections.abc import Mapping

from scanner_desktop.domain.phrase import Phrase

TITLES: Mapping[str, Phrase] = {
    "00": Phrase("Serial Shipping Container Code"),
    "01": Phrase("Global Trade Item Number"),
    "02": Phrase("Global Trade Item Number of contained trade items"),
    "10": Phrase("Batch or lot number"),
    "11": Phrase("Production date"),
    "12": Phrase("Due date"),
    "13": Phrase("Packaging date"),
    "15": Phrase("Best before date"),
    "16": Phrase("Sell by date"),
    "17": Phrase("Expiration date"),
    "20": Phrase("Internal product variant"),
    "21": Phrase("Serial number"),
    "22": Phrase("Consumer product variant"),
    "30": Phrase("Variable count of items"),
    "37": Phrase("Count of trade items or trade item pieces contained in a logistic unit"),
    "240": Phrase("Additional product identification assigned by the manufacturer"),
    "241": Phrase("Customer part number"),
    "250": Phrase("Secondary serial number"),
    "251": Phrase("Reference to source entity"),
    "310": Phrase("Net weight, kilograms"),
    "311": Phrase("Length or first dimension, metres"),
    "312": Phrase("Width, diameter, or second dimension, metres"),
    "313": Phrase("Depth, thickness, height, or third dimension, metres"),
    "314": Phrase("Area, square metres"),
    "315": Phrase("Net volume, litres"),
    "316": Phrase("Net volume, cubic metres"),
    "320": Phrase("Net weight, pounds"),
    "330": Phrase("Logistic weight, kilograms"),
    "356": Phrase("Net weight, troy ounces"),
    "357": Phrase("Net weight, ounces"),
    "390": Phrase("Applicable amount payable or Coupon value, local currency"),
    "391": Phrase("Applicable amount payable with ISO currency code"),
    "392": Phrase("Applicable amount payable, single monetary area"),
    "394": Phrase("Percentage discount of a coupon"),
    "400": Phrase("Customers purchase order number"),
    "401": Phrase("Global Identification Number for Consignment"),
    "402": Phrase("Global Shipment Identification Number"),
    "403": Phrase("Routing code"),
    "410": Phrase("Ship to / Deliver to Global Location Number"),
    "414": Phrase("Identification of a physical location - Global Location Number"),
    "420": Phrase("Ship to / Deliver to postal code within a single postal authority"),
    "421": Phrase("Ship to / Deliver to postal code with ISO country code"),
    "422": Phrase("Country of origin of a trade item"),
    "7003": Phrase("Expiration date and time"),
    "7006": Phrase("First freeze date"),
    "7007": Phrase("Harvest date"),
    "8005": Phrase("Price per unit of measure"),
    "8008": Phrase("Date and time of production"),
    "8200": Phrase("Extended Packaging URL"),
    "90": Phrase("Information mutually agreed between trading partners"),
    "91": Phrase("Company internal information"),
}
"""By identifier; those of a measure by their first three digits, because the fourth only tells the decimals."""


def title_in_words(ai: str, english: str) -> str:
    """Return what ``ai`` is called; ``english`` is the standard's name, for those that are not in the table."""
    return TITLES.get(ai[:3] if len(ai) == 4 and ai[0] == "3" else ai, english)
