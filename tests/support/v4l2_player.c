/* Plays webcams to any program that is started with this library in LD_PRELOAD: no kernel module, no device.
 *
 * V4L2_PLAYER names a folder. In it are `dev/videoN` and `sys/...` (what the program finds under /dev,
 * /sys/class/video4linux and /sys/devices/player), `pictures/FOURCC-WxH-K` (what the cameras show, K from 0) and
 * `control`, a file that the test maps into its memory and writes to: which cameras are plugged in, their modes and
 * controls, and what is wrong with them. tests/support/v4l2_player.py has the same layout.
 *
 * A camera behaves like uvcvideo: a picture is received into the buffer that was queued when its transfer began, so
 * with a single buffer every other picture is lost; poll and select report a stream that has ended; buffers belong to
 * one file handle, and others get EBUSY.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

enum { BUSY_AT_OPEN = 1, BUSY_AT_START = 2, FORBIDDEN = 4, STALL = 8, HANG = 16, FREEZE = 32, BLACK = 64,
       BROKEN_JPEGS = 128, OTHER_SIZE = 256, LATE_CLOCK = 512 };
enum { CAMERAS = 4, MODES = 24, CONTROLS = 16, BUFFERS = 8, PICTURES = 16, FDS = 4096 };

struct mode { uint32_t fourcc, width, height, said_mfps, real_mfps; };
struct control { uint32_t id, type; int32_t min, max, step, standard, value; uint32_t is_dead; char name[32]; };
struct camera {
    _Atomic uint32_t plugged;
    uint32_t number;
    _Atomic uint32_t generation, faults;
    uint32_t is_metadata, n_modes, n_controls;
    _Atomic uint32_t refused_fourcc;
    char card[32], bus[32];
    _Atomic uint32_t opens, open_now, frames, starts, width, height, fourcc, mfps, n_buffers;
    uint32_t other_width, other_height, unused;
    _Atomic uint64_t owner;
    char rest[256 - 152];
    struct mode modes[MODES];
    char rest2[768 - 256 - MODES * sizeof(struct mode)];
    struct control controls[CONTROLS];
    char rest3[2048 - 768 - CONTROLS * sizeof(struct control)];
};
_Static_assert(sizeof(struct camera) == 2048, "the layout is shared with v4l2_player.py");

struct picture { void *bytes; size_t size; };
struct handle {
    struct camera *camera;
    uint32_t generation;
    int fd, n_buffers, quit, streaming, active;
    struct mode mode;
    pthread_t ticker;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    struct { void *start; int queued, done; uint32_t used, sequence; struct timeval at; } buffers[BUFFERS];
    int queue[BUFFERS], n_queue, done[BUFFERS], n_done;
    struct picture pictures[PICTURES], black;
    int n_pictures;
    uint32_t sequence, shown;
};

static struct camera *cameras;
static struct handle *handles[FDS];
static const char *root;

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

static void map_control(void)
{
    if (cameras || !(root = getenv("V4L2_PLAYER"))) return;
    char path[4096];
    snprintf(path, sizeof path, "%s/control", root);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
    if (fd < 0) return;
    void *at = (void *)syscall(SYS_mmap, NULL, CAMERAS * sizeof(struct camera), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    syscall(SYS_close, fd);
    if (at != MAP_FAILED) cameras = at;
}

static const char *redirected(const char *path, char *room)
{
    map_control();
    if (!cameras || !path) return path;
    if (strncmp(path, "/dev/video", 10) && strcmp(path, "/dev") && strcmp(path, "/dev/")
        && strncmp(path, "/sys/class/video4linux", 22) && strncmp(path, "/sys/devices/player", 19)
        && strncmp(path, "/sys/dev/char/81:", 17)) return path;
    snprintf(room, 4096, "%s%s", root, path);
    return room;
}

static struct camera *camera_at(const char *path)
{
    map_control();
    if (!cameras || !path || strncmp(path, "/dev/video", 10) || path[10] < '0' || path[10] > '9') return NULL;
    uint32_t number = (uint32_t)atoi(path + 10);
    for (int i = 0; i < CAMERAS; i++)
        if (cameras[i].plugged && cameras[i].number == number) return &cameras[i];
    return NULL;
}

static struct handle *handle_of(int fd) { return fd >= 0 && fd < FDS ? handles[fd] : NULL; }
static int fail(int error) { errno = error; return -1; }
static int is_gone(struct handle *h) { return !h->camera->plugged || h->camera->generation != h->generation; }
static uint64_t owner_of(struct handle *h) { return ((uint64_t)getpid() << 16) | (uint64_t)h->fd; }

static int open_camera(struct camera *camera)
{
    if (camera->faults & FORBIDDEN) return fail(EACCES);
    if (camera->faults & BUSY_AT_OPEN) return fail(EBUSY);
    int fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC | EFD_SEMAPHORE);
    if (fd < 0 || fd >= FDS) return -1;
    struct handle *h = calloc(1, sizeof *h);
    h->camera = camera, h->generation = camera->generation, h->fd = fd, h->active = -1;
    if (camera->n_modes) h->mode = camera->modes[0];
    pthread_mutex_init(&h->lock, NULL);
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&h->wake, &attributes);
    handles[fd] = h;
    camera->opens++;
    camera->open_now++;
    return fd;
}

static int open_any(const char *path, int flags, mode_t mode)
{
    struct camera *camera = camera_at(path);
    if (camera) return open_camera(camera);
    char room[4096];
    return (int)syscall(SYS_openat, AT_FDCWD, redirected(path, room), flags, mode);
}

#define OPEN(name) int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); return open_any(path, flags, mode); }
OPEN(open)
OPEN(open64)
int __open_2(const char *path, int flags) { return open_any(path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_any(path, flags, 0); }

#define STAT(name) int name(const char *p, struct name *s) { \
    char r[4096]; struct camera *camera = camera_at(p); int result = REAL(name)(redirected(p, r), s); \
    if (!result && camera) s->st_mode = S_IFCHR | 0660, s->st_rdev = makedev(81, camera->number); \
    return result; }
STAT(stat)
STAT(stat64)
int lstat(const char *p, struct stat *s) { char r[4096]; return REAL(lstat)(redirected(p, r), s); }
int lstat64(const char *p, struct stat64 *s) { char r[4096]; return REAL(lstat64)(redirected(p, r), s); }
DIR *opendir(const char *p) { char r[4096]; return REAL(opendir)(redirected(p, r)); }
FILE *fopen(const char *p, const char *m) { char r[4096]; return REAL(fopen)(redirected(p, r), m); }
FILE *fopen64(const char *p, const char *m) { char r[4096]; return REAL(fopen64)(redirected(p, r), m); }
ssize_t readlink(const char *p, char *b, size_t n) { char r[4096]; return REAL(readlink)(redirected(p, r), b, n); }
int inotify_add_watch(int fd, const char *p, uint32_t mask)
{
    char r[4096];
    return (int)syscall(SYS_inotify_add_watch, fd, redirected(p, r), mask);
}
int access(const char *p, int mode)
{
    struct camera *camera = camera_at(p);
    if (camera && (camera->faults & FORBIDDEN) && (mode & (R_OK | W_OK))) return fail(EACCES);
    char r[4096];
    return (int)syscall(SYS_faccessat, AT_FDCWD, redirected(p, r), mode);
}

/* What the camera shows ------------------------------------------------------------------------------------------- */

static struct picture load(const char *path)
{
    struct picture picture = {NULL, 0};
    struct stat about;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0) return picture;
    if (!fstat(fd, &about) && about.st_size) {
        void *at = (void *)syscall(SYS_mmap, NULL, about.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (at != MAP_FAILED) picture = (struct picture){at, (size_t)about.st_size};
    }
    syscall(SYS_close, fd);
    return picture;
}

static void load_pictures(struct handle *h)
{
    int other = (h->camera->faults & OTHER_SIZE) != 0;
    uint32_t w = other ? h->camera->other_width : h->mode.width, height = other ? h->camera->other_height : h->mode.height;
    char path[4096];
    for (int k = 0; k < PICTURES; k++) {
        snprintf(path, sizeof path, "%s/pictures/%.4s-%ux%u-%d", root, (char *)&h->mode.fourcc, w, height, k);
        h->pictures[k] = load(path);
        if (!h->pictures[k].bytes) break;
        h->n_pictures = k + 1;
    }
    snprintf(path, sizeof path, "%s/pictures/%.4s-%ux%u-black", root, (char *)&h->mode.fourcc, w, height);
    h->black = load(path);
}

static void unload_pictures(struct handle *h)
{
    for (int k = 0; k < h->n_pictures; k++) munmap(h->pictures[k].bytes, h->pictures[k].size);
    if (h->black.bytes) munmap(h->black.bytes, h->black.size);
    h->n_pictures = 0, h->black.bytes = NULL;
}

static uint32_t buffer_size(struct handle *h) { return h->mode.width * h->mode.height * 2; }

static void fill(struct handle *h, int index)
{
    uint32_t faults = h->camera->faults, room = buffer_size(h);
    uint8_t *to = h->buffers[index].start;
    if (!(faults & FREEZE)) h->shown = h->sequence;
    struct picture *from = h->n_pictures ? &h->pictures[h->shown % (uint32_t)h->n_pictures] : NULL;
    if ((faults & BLACK) && h->black.bytes) from = &h->black;
    uint32_t used = room;
    if (from) memcpy(to, from->bytes, used = from->size < room ? (uint32_t)from->size : room);
    else if (h->mode.fourcc == V4L2_PIX_FMT_YUYV)
        for (uint32_t i = 0; i < room; i += 2) to[i] = (uint8_t)(40 + i / 2 % h->mode.width % 160), to[i + 1] = 128;
    if (h->mode.fourcc == V4L2_PIX_FMT_YUYV) {
        if (faults & BLACK)
            for (uint32_t i = 0; i < room; i += 2) to[i] = 16, to[i + 1] = 128;
        else if (!(faults & FREEZE)) to[room - 2] = (uint8_t)(40 + h->sequence % 128); /* a live sensor has noise */
        used = room;
    } else if ((faults & BROKEN_JPEGS) && h->sequence % 2 && used > 2000) memset(to + 600, 0xff, used = 1200);
    h->buffers[index].used = used;
    h->buffers[index].sequence = h->sequence;
}

static void *tick(void *argument)
{
    struct handle *h = argument;
    uint64_t one = 1, period = 1000000000000ull / (h->mode.real_mfps ? h->mode.real_mfps : 30000);
    struct timespec next;
    clock_gettime(CLOCK_MONOTONIC, &next);
    pthread_mutex_lock(&h->lock);
    while (!h->quit) {
        uint64_t ns = (uint64_t)next.tv_nsec + period;
        next.tv_sec += (time_t)(ns / 1000000000), next.tv_nsec = (long)(ns % 1000000000);
        while (!h->quit && pthread_cond_timedwait(&h->wake, &h->lock, &next) != ETIMEDOUT) {}
        if (h->quit) break;
        if (is_gone(h)) { (void)!write(h->fd, &one, sizeof one); break; }
        if (h->camera->faults & STALL) continue;
        h->sequence++;
        if (h->active >= 0) {
            int index = h->active;
            struct timespec now;
            fill(h, index);
            clock_gettime(CLOCK_MONOTONIC, &now);
            if (h->camera->faults & LATE_CLOCK) now.tv_sec--;
            h->buffers[index].at = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
            h->buffers[index].queued = 0, h->buffers[index].done = 1;
            h->done[h->n_done++] = index;
            h->camera->frames++;
            (void)!write(h->fd, &one, sizeof one);
            h->active = -1;
        }
        if (h->n_queue) {
            h->active = h->queue[0];
            memmove(h->queue, h->queue + 1, sizeof(int) * (size_t)--h->n_queue);
        }
    }
    pthread_mutex_unlock(&h->lock);
    return NULL;
}

static void stop(struct handle *h)
{
    if (!h->streaming) return;
    pthread_mutex_lock(&h->lock);
    h->quit = 1;
    pthread_cond_broadcast(&h->wake);
    pthread_mutex_unlock(&h->lock);
    pthread_join(h->ticker, NULL);
    uint64_t left;
    while (read(h->fd, &left, sizeof left) > 0) {}
    h->streaming = h->quit = h->n_queue = h->n_done = 0, h->active = -1;
    for (int i = 0; i < BUFFERS; i++) h->buffers[i].queued = h->buffers[i].done = 0;
    unload_pictures(h);
}

/* ioctl ----------------------------------------------------------------------------------------------------------- */

static int set_format(struct handle *h, struct v4l2_pix_format *pix, int for_real)
{
    struct camera *c = h->camera;
    struct mode *best = NULL;
    int64_t least = INT64_MAX;
    for (uint32_t i = 0; i < c->n_modes; i++) {
        struct mode *m = &c->modes[i];
        if (m->fourcc == c->refused_fourcc) continue;
        int64_t away = llabs((int64_t)m->width - pix->width) + llabs((int64_t)m->height - pix->height);
        if (m->fourcc != pix->pixelformat) away += 1000000;
        if (m->fourcc == h->mode.fourcc && m->said_mfps == h->mode.said_mfps) away -= 1;
        if (away < least) least = away, best = m;
    }
    if (!best) return fail(EINVAL);
    if (for_real) h->mode = *best;
    pix->pixelformat = best->fourcc, pix->width = best->width, pix->height = best->height;
    pix->field = V4L2_FIELD_NONE, pix->colorspace = V4L2_COLORSPACE_SRGB;
    pix->bytesperline = best->fourcc == V4L2_PIX_FMT_YUYV ? best->width * 2 : 0;
    pix->sizeimage = best->width * best->height * 2;
    return 0;
}

static int set_rate(struct handle *h, struct v4l2_captureparm *parm, int for_real)
{
    if (for_real && parm->timeperframe.numerator) {
        int64_t wanted = (int64_t)parm->timeperframe.denominator * 1000 / parm->timeperframe.numerator, least = INT64_MAX;
        struct mode *best = &h->mode;
        for (uint32_t i = 0; i < h->camera->n_modes; i++) {
            struct mode *m = &h->camera->modes[i];
            if (m->fourcc != h->mode.fourcc || m->width != h->mode.width || m->height != h->mode.height) continue;
            int64_t away = llabs((int64_t)m->said_mfps - wanted);
            if (away < least) least = away, best = m;
        }
        h->mode = *best;
    }
    parm->capability = V4L2_CAP_TIMEPERFRAME;
    parm->timeperframe = (struct v4l2_fract){1000, h->mode.said_mfps};
    return 0;
}

static int request_buffers(struct handle *h, struct v4l2_requestbuffers *r)
{
    uint64_t mine = owner_of(h), owner = h->camera->owner;
    if ((owner && owner != mine) || (h->camera->faults & BUSY_AT_START)) return fail(EBUSY);
    if (h->streaming) return fail(EBUSY);
    h->camera->owner = r->count ? mine : 0;
    h->n_buffers = (int)(r->count < BUFFERS ? r->count : BUFFERS);
    r->count = (uint32_t)h->n_buffers;
    h->camera->n_buffers = r->count;
    return 0;
}

static void describe(struct handle *h, struct v4l2_buffer *b)
{
    b->length = buffer_size(h), b->m.offset = b->index * 4096, b->memory = V4L2_MEMORY_MMAP;
    b->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_MAPPED;
    if (h->buffers[b->index].queued) b->flags |= V4L2_BUF_FLAG_QUEUED;
    if (h->buffers[b->index].done) b->flags |= V4L2_BUF_FLAG_DONE;
    b->bytesused = h->buffers[b->index].used, b->sequence = h->buffers[b->index].sequence;
    b->timestamp = h->buffers[b->index].at, b->field = V4L2_FIELD_NONE;
}

static int queue(struct handle *h, struct v4l2_buffer *b)
{
    if ((int)b->index >= h->n_buffers || h->buffers[b->index].queued) return fail(EINVAL);
    pthread_mutex_lock(&h->lock);
    h->buffers[b->index].queued = 1;
    h->queue[h->n_queue++] = (int)b->index;
    pthread_mutex_unlock(&h->lock);
    return 0;
}

static int dequeue(struct handle *h, struct v4l2_buffer *b)
{
    const struct timespec moment = {0, 5000000};
    while ((h->camera->faults & HANG) && !is_gone(h)) nanosleep(&moment, NULL); /* a driver that never comes back */
    if (is_gone(h)) return fail(ENODEV);
    uint64_t one;
    pthread_mutex_lock(&h->lock);
    if (!h->n_done) { pthread_mutex_unlock(&h->lock); return fail(h->streaming ? EAGAIN : EINVAL); }
    (void)!read(h->fd, &one, sizeof one);
    int index = h->done[0];
    memmove(h->done, h->done + 1, sizeof(int) * (size_t)--h->n_done);
    b->index = (uint32_t)index;
    h->buffers[index].done = 0;
    describe(h, b);
    pthread_mutex_unlock(&h->lock);
    return 0;
}

static int start(struct handle *h)
{
    if (h->streaming) return 0;
    if (h->camera->faults & BUSY_AT_START) return fail(EBUSY);
    load_pictures(h);
    h->camera->starts++;
    h->camera->fourcc = h->mode.fourcc;
    h->camera->mfps = h->mode.said_mfps;
    h->camera->width = h->mode.width;
    h->camera->height = h->mode.height;
    h->streaming = 1;
    return pthread_create(&h->ticker, NULL, tick, h) ? fail(ENOMEM) : 0;
}

static int enumerate(struct camera *c, unsigned long request, void *argument)
{
    struct v4l2_fmtdesc *f = argument;
    struct v4l2_frmsizeenum *s = argument;
    struct v4l2_frmivalenum *v = argument;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < c->n_modes; i++) {
        struct mode *m = &c->modes[i];
        int is_new = 1;
        for (uint32_t j = 0; j < i; j++)
            if (m->fourcc == c->modes[j].fourcc
                && (request == VIDIOC_ENUM_FMT || (m->width == c->modes[j].width && m->height == c->modes[j].height))) is_new = 0;
        if (request == VIDIOC_ENUM_FMT && is_new && seen++ == f->index) {
            uint32_t index = f->index;
            memset(f, 0, sizeof *f);
            f->index = index, f->type = V4L2_BUF_TYPE_VIDEO_CAPTURE, f->pixelformat = m->fourcc;
            f->flags = m->fourcc == V4L2_PIX_FMT_MJPEG ? V4L2_FMT_FLAG_COMPRESSED : 0;
            snprintf((char *)f->description, sizeof f->description, "%.4s", (char *)&m->fourcc);
            return 0;
        }
        if (request == VIDIOC_ENUM_FRAMESIZES && m->fourcc == s->pixel_format && is_new && seen++ == s->index) {
            s->type = V4L2_FRMSIZE_TYPE_DISCRETE, s->discrete.width = m->width, s->discrete.height = m->height;
            return 0;
        }
        if (request == VIDIOC_ENUM_FRAMEINTERVALS && m->fourcc == v->pixel_format && m->width == v->width
            && m->height == v->height && seen++ == v->index) {
            v->type = V4L2_FRMIVAL_TYPE_DISCRETE, v->discrete = (struct v4l2_fract){1000, m->said_mfps};
            return 0;
        }
    }
    return fail(EINVAL);
}

static struct control *control_of(struct camera *c, uint32_t id)
{
    for (uint32_t i = 0; i < c->n_controls; i++)
        if (c->controls[i].id == id) return &c->controls[i];
    return NULL;
}

static int query_control(struct camera *c, struct v4l2_queryctrl *q)
{
    struct control *found = NULL;
    uint32_t id = q->id & ~(V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_FLAG_NEXT_COMPOUND);
    if (q->id & (V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_FLAG_NEXT_COMPOUND)) {
        for (uint32_t i = 0; i < c->n_controls; i++)
            if (c->controls[i].id > id && (!found || c->controls[i].id < found->id)) found = &c->controls[i];
    } else found = control_of(c, id);
    if (!found) return fail(EINVAL);
    memset(q, 0, sizeof *q);
    q->id = found->id, q->type = found->type, q->minimum = found->min, q->maximum = found->max;
    q->step = found->step, q->default_value = found->standard;
    memcpy(q->name, found->name, sizeof q->name);
    return 0;
}

static int set_control(struct camera *c, struct v4l2_control *wish)
{
    struct control *control = control_of(c, wish->id);
    if (!control) return fail(EINVAL);
    if (wish->value < control->min || wish->value > control->max) return fail(ERANGE);
    if (!control->is_dead) control->value = wish->value;
    return 0;
}

static int answer(struct handle *h, unsigned long request, void *a)
{
    struct camera *c = h->camera;
    if (is_gone(h) && request != VIDIOC_STREAMOFF && request != VIDIOC_REQBUFS) return fail(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability *q = a;
        memset(q, 0, sizeof *q);
        memcpy(q->driver, "uvcvideo", 9), memcpy(q->card, c->card, 32), memcpy(q->bus_info, c->bus, 32);
        q->version = 0x060100;
        q->device_caps = (c->is_metadata ? V4L2_CAP_META_CAPTURE : V4L2_CAP_VIDEO_CAPTURE) | V4L2_CAP_STREAMING;
        q->capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case VIDIOC_ENUM_FMT: case VIDIOC_ENUM_FRAMESIZES: case VIDIOC_ENUM_FRAMEINTERVALS: return enumerate(c, request, a);
    case VIDIOC_G_FMT: {
        struct v4l2_format *f = a;
        f->fmt.pix.width = h->mode.width, f->fmt.pix.height = h->mode.height, f->fmt.pix.pixelformat = h->mode.fourcc;
        return set_format(h, &f->fmt.pix, 0);
    }
    case VIDIOC_TRY_FMT: return set_format(h, &((struct v4l2_format *)a)->fmt.pix, 0);
    case VIDIOC_S_FMT:
        if ((c->faults & BUSY_AT_START) || (c->owner && c->owner != owner_of(h)) || h->n_buffers) return fail(EBUSY);
        return set_format(h, &((struct v4l2_format *)a)->fmt.pix, 1);
    case VIDIOC_G_PARM: return set_rate(h, &((struct v4l2_streamparm *)a)->parm.capture, 0);
    case VIDIOC_S_PARM: return set_rate(h, &((struct v4l2_streamparm *)a)->parm.capture, 1);
    case VIDIOC_REQBUFS: return request_buffers(h, a);
    case VIDIOC_QUERYBUF:
        if ((int)((struct v4l2_buffer *)a)->index >= h->n_buffers) return fail(EINVAL);
        describe(h, a);
        return 0;
    case VIDIOC_QBUF: return queue(h, a);
    case VIDIOC_DQBUF: return dequeue(h, a);
    case VIDIOC_STREAMON: return start(h);
    case VIDIOC_STREAMOFF: stop(h); return 0;
    case VIDIOC_ENUMINPUT: {
        struct v4l2_input *input = a;
        if (input->index) return fail(EINVAL);
        memset(input, 0, sizeof *input);
        snprintf((char *)input->name, sizeof input->name, "Camera 1");
        input->type = V4L2_INPUT_TYPE_CAMERA;
        return 0;
    }
    case VIDIOC_G_INPUT: *(int *)a = 0; return 0;
    case VIDIOC_S_INPUT: return *(int *)a ? fail(EINVAL) : 0;
    case VIDIOC_QUERYCTRL: return query_control(c, a);
    case VIDIOC_G_CTRL: {
        struct control *found = control_of(c, ((struct v4l2_control *)a)->id);
        if (!found) return fail(EINVAL);
        ((struct v4l2_control *)a)->value = found->value;
        return 0;
    }
    case VIDIOC_S_CTRL: return set_control(c, a);
    case VIDIOC_G_EXT_CTRLS: case VIDIOC_S_EXT_CTRLS: {
        struct v4l2_ext_controls *all = a;
        for (uint32_t i = 0; i < all->count; i++) {
            struct control *found = control_of(c, all->controls[i].id);
            struct v4l2_control wish = {all->controls[i].id, all->controls[i].value};
            if (!found || (request == VIDIOC_S_EXT_CTRLS && set_control(c, &wish))) return all->error_idx = i, fail(EINVAL);
            all->controls[i].value = found->value;
        }
        return 0;
    }
    case VIDIOC_QUERYMENU: {
        struct v4l2_querymenu *q = a;
        struct control *found = control_of(c, q->id);
        if (!found || (int32_t)q->index < found->min || (int32_t)q->index > found->max) return fail(EINVAL);
        snprintf((char *)q->name, sizeof q->name, "Choice %u", q->index);
        q->reserved = 0;
        return 0;
    }
    default: return fail(ENOTTY);
    }
}

int ioctl(int fd, unsigned long request, ...)
{
    va_list rest;
    va_start(rest, request);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    struct handle *h = handle_of(fd);
    return h ? answer(h, (uint32_t)request, argument) : (int)syscall(SYS_ioctl, fd, request, argument);
}

static void *map_any(void *at, size_t size, int protection, int flags, int fd, off_t offset)
{
    struct handle *h = handle_of(fd);
    if (!h) return (void *)syscall(SYS_mmap, at, size, protection, flags, fd, offset);
    if (offset / 4096 >= h->n_buffers) return errno = EINVAL, MAP_FAILED;
    void *memory = (void *)syscall(SYS_mmap, NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    h->buffers[offset / 4096].start = memory;
    return memory;
}
void *mmap(void *at, size_t n, int p, int f, int fd, off_t o) { return map_any(at, n, p, f, fd, o); }
void *mmap64(void *at, size_t n, int p, int f, int fd, off64_t o) { return map_any(at, n, p, f, fd, o); }

int close(int fd)
{
    struct handle *h = handle_of(fd);
    if (h) {
        stop(h);
        if (h->camera->owner == owner_of(h)) h->camera->owner = 0;
        h->camera->open_now--;
        handles[fd] = NULL;
        free(h);
    }
    return (int)syscall(SYS_close, fd);
}
