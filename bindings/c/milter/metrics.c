#define _POSIX_C_SOURCE 200809L
#include "metrics.h"

#include <arpa/inet.h>
#include <bunco.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

struct metrics metrics;

static const double bounds[TIMES] = { .0005, .001, .002, .003, .005, .01, .025, .05, .1, .25, 1, 5 };

void metrics_time(double seconds) {
    int i = 0;
    while (i < TIMES && seconds > bounds[i]) i++;
    metrics.times[i]++;
    metrics.time_sum += (unsigned long)(seconds * 1e6);
}

static void family(struct text *out, const char *name, const char *type, const char *help) {
    text_printf(out, "# HELP bunco_milter_%s %s\n# TYPE bunco_milter_%s %s\n", name, help, name, type);
}

static void counters(struct text *out, const char *name, const char *help, const char *label, const char *const *values,
                     const atomic_ulong *numbers, size_t count) {
    family(out, name, "counter", help);
    for (size_t i = 0; i < count; i++) {
        text_printf(out, "bunco_milter_%s{%s=\"%s\"} %lu\n", name, label, values[i], atomic_load(&numbers[i]));
    }
}

static void counter(struct text *out, const char *name, const char *help, const atomic_ulong *number) {
    family(out, name, "counter", help);
    text_printf(out, "bunco_milter_%s %lu\n", name, atomic_load(number));
}

void metrics_write(struct text *out) {
    static const char *const levels[] = { "nothing_found", "suspicious", "likely_scam" };
    static const char *const acts[] = { "headers", "tag", "quarantine", "reject" };
    static const char *const errors[] = { "late", "fault", "memory" };
    static const char *const skipped[] = { "client", "submission", "sender" };
    static const char *const reloads[] = { "done", "refused" };
    counters(out, "messages_total", "Messages scanned, by level.", "level", levels, metrics.levels, 3);
    counters(out, "actions_total", "What was done with messages.", "action", acts, metrics.acts, 4);
    counters(out, "errors_total", "Messages that were not scanned for an error.", "reason", errors, metrics.errors, ERRORS);
    counters(out, "skipped_total", "Messages not scanned, by the list or rule that says so.", "reason", skipped, metrics.skipped, SKIPPED);
    counters(out, "reloads_total", "Reloads of the configuration.", "result", reloads, metrics.reloads, 2);
    counter(out, "bytes_total", "Bytes scanned.", &metrics.bytes);
    counter(out, "cut_total", "Messages of which only the beginning was scanned.", &metrics.cut);
    counter(out, "forged_results_total", "Authentication-Results fields removed that claimed to be of this server.", &metrics.forged);
    family(out, "sessions", "gauge", "Connections that are open.");
    text_printf(out, "bunco_milter_sessions %ld\n", atomic_load(&metrics.sessions));
    family(out, "scan_seconds", "histogram", "Time from the end of a message to its verdict.");
    unsigned long sum = 0;
    for (int i = 0; i < TIMES; i++) {
        sum += metrics.times[i];
        text_printf(out, "bunco_milter_scan_seconds_bucket{le=\"%g\"} %lu\n", bounds[i], sum);
    }
    sum += metrics.times[TIMES];
    text_printf(out, "bunco_milter_scan_seconds_bucket{le=\"+Inf\"} %lu\n", sum);
    text_printf(out, "bunco_milter_scan_seconds_sum %.6f\n", (double)metrics.time_sum / 1e6);
    text_printf(out, "bunco_milter_scan_seconds_count %lu\n", sum);
    family(out, "info", "gauge", "Version of the library.");
    text_printf(out, "bunco_milter_info{version=\"%s\"} 1\n", bunco_version());
}

static int listener = -1;
static int stop_pipe[2] = { -1, -1 };
static pthread_t server;

static void send_all(int client, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = send(client, bytes, length, MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes += sent;
        length -= (size_t)sent;
    }
}

static void answer(int client) {
    /* Whoever is slow waits alone for a second at most. */
    const struct timeval patience = { 1, 0 };
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    char request[2048] = "";
    size_t length = 0;
    while (length < sizeof request - 1 && strstr(request, "\r\n\r\n") == NULL) {
        ssize_t got = recv(client, request + length, sizeof request - 1 - length, 0);
        if (got <= 0) break;
        length += (size_t)got;
        request[length] = '\0';
    }
    struct text body = { 0 }, reply = { 0 };
    bool is_known = strncmp(request, "GET /metrics ", 13) == 0 || strncmp(request, "GET / ", 6) == 0;
    if (is_known) metrics_write(&body);
    text_printf(&reply, "HTTP/1.1 %s\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: %zu\r\nConnection: close\r\n\r\n%s",
                is_known ? "200 OK" : "404 Not Found", body.length, text_of(&body));
    if (!body.failed && !reply.failed) send_all(client, reply.at, reply.length);
    text_free(&body);
    text_free(&reply);
}

static void *serve(void *nothing) {
    struct pollfd waiting[2] = { { listener, POLLIN, 0 }, { stop_pipe[0], POLLIN, 0 } };
    while (poll(waiting, 2, -1) >= 0 || errno == EINTR) {
        if (waiting[1].revents != 0) break;
        if ((waiting[0].revents & POLLIN) == 0) continue;
        int client = accept(listener, NULL, NULL);
        if (client < 0) continue;
        answer(client);
        close(client);
    }
    return nothing;
}

/* ADDRESS:PORT or [ADDRESS]:PORT. */
static bool read_place(const char *place, struct sockaddr_storage *out, socklen_t *size) {
    char address[64];
    const char *colon = strrchr(place, ':');
    if (colon == NULL) return false;
    bool is_six = place[0] == '[' && colon > place && colon[-1] == ']';
    size_t length = (size_t)(colon - place) - (is_six ? 2 : 0);
    char *end;
    unsigned long port = strtoul(colon + 1, &end, 10);
    if (length >= sizeof address || colon[1] == '\0' || *end != '\0' || port > 65535) return false;
    memcpy(address, place + is_six, length);
    address[length] = '\0';
    memset(out, 0, sizeof *out);
    if (is_six) {
        struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;
        six->sin6_family = AF_INET6;
        six->sin6_port = htons((unsigned short)port);
        *size = sizeof *six;
        return inet_pton(AF_INET6, address, &six->sin6_addr) == 1 && IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
    }
    struct sockaddr_in *four = (struct sockaddr_in *)out;
    four->sin_family = AF_INET;
    four->sin_port = htons((unsigned short)port);
    *size = sizeof *four;
    return inet_pton(AF_INET, address, &four->sin_addr) == 1 && ntohl(four->sin_addr.s_addr) >> 24 == 127;
}

bool metrics_start(const char *address, struct text *error) {
    struct sockaddr_storage place;
    socklen_t size;
    if (!read_place(address, &place, &size)) {
        text_printf(error, "metrics is \"%s\"; write a loopback address and a port, such as 127.0.0.1:9437", address);
        return false;
    }
    int yes = 1;
    listener = socket(place.ss_family, SOCK_STREAM, 0);
    if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
        bind(listener, (struct sockaddr *)&place, size) != 0 || listen(listener, 8) != 0 || pipe(stop_pipe) != 0 ||
        pthread_create(&server, NULL, serve, NULL) != 0) {
        text_printf(error, "metrics: %s: %s", address, strerror(errno));
        return false;
    }
    return true;
}

void metrics_stop(void) {
    if (stop_pipe[1] < 0) return;
    close(stop_pipe[1]);
    pthread_join(server, NULL);
    close(stop_pipe[0]);
    close(listener);
    stop_pipe[1] = -1;
}
