#define _POSIX_C_SOURCE 200809L
#include "lists.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const unsigned char mapped[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };

static bool read_address(const char *text, unsigned char out[16], unsigned *width) {
    memcpy(out, mapped, sizeof mapped);
    *width = inet_pton(AF_INET, text, out + 12) == 1 ? 32 : 128;
    return *width == 32 || inet_pton(AF_INET6, text, out) == 1;
}

bool nets_add(struct nets *nets, const char *text) {
    char address[64];
    size_t length = strcspn(text, "/");
    if (length >= sizeof address) return false;
    memcpy(address, text, length);
    address[length] = '\0';
    struct net net;
    unsigned width;
    if (!read_address(address, net.address, &width)) return false;
    net.bits = 128;
    if (text[length] == '/') {
        char *end;
        unsigned long bits = strtoul(text + length + 1, &end, 10);
        if (end == text + length + 1 || *end != '\0' || bits > width) return false;
        net.bits = 128 - width + (unsigned)bits;
    }
    struct net *all = realloc(nets->all, (nets->count + 1) * sizeof *all);
    if (all == NULL) return false;
    nets->all = all;
    all[nets->count++] = net;
    return true;
}

static bool within(const struct net *net, const unsigned char address[16]) {
    unsigned whole = net->bits / 8, rest = net->bits % 8;
    if (memcmp(net->address, address, whole) != 0) return false;
    return rest == 0 || ((net->address[whole] ^ address[whole]) >> (8 - rest)) == 0;
}

bool nets_have(const struct nets *nets, const struct sockaddr *address) {
    unsigned char bytes[16];
    if (address == NULL || nets->count == 0) return false;
    if (address->sa_family == AF_INET) {
        memcpy(bytes, mapped, sizeof mapped);
        memcpy(bytes + 12, &((const struct sockaddr_in *)(const void *)address)->sin_addr, 4);
    } else if (address->sa_family == AF_INET6) {
        memcpy(bytes, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, 16);
    } else {
        return false;
    }
    for (size_t i = 0; i < nets->count; i++) {
        if (within(&nets->all[i], bytes)) return true;
    }
    return false;
}

void nets_free(struct nets *nets) {
    free(nets->all);
    *nets = (struct nets){ 0 };
}

static void lower(char *text) {
    for (; *text != '\0'; text++) {
        if (*text >= 'A' && *text <= 'Z') *text = (char)(*text - 'A' + 'a');
    }
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

bool names_add(struct names *names, const char *text) {
    const char *at = strrchr(text, '@');
    bool is_domain = text[0] == '.' && at == NULL;
    if (!is_domain && (at == NULL || at[1] == '\0')) return false;
    if (is_domain && text[1] == '\0') return false;
    /* Doubling at powers of two keeps a list of a million linear. */
    if ((names->count & (names->count - 1)) == 0) {
        char **all = realloc(names->all, (names->count == 0 ? 1 : names->count * 2) * sizeof *all);
        if (all == NULL) return false;
        names->all = all;
    }
    char *name = strdup(text);
    if (name == NULL) return false;
    lower(name);
    names->all[names->count++] = name;
    return true;
}

void names_sort(struct names *names) {
    if (names->count > 0) qsort(names->all, names->count, sizeof *names->all, by_name);
}

static bool listed(const struct names *names, const char *name) {
    return names->count > 0 && bsearch(&name, names->all, names->count, sizeof *names->all, by_name) != NULL;
}

bool names_have(const struct names *names, const char *address) {
    char name[512];
    size_t length = strlen(address);
    if (names->count == 0 || length == 0 || length >= sizeof name - 1) return false;
    memcpy(name, address, length + 1);
    lower(name);
    char *at = strrchr(name, '@');
    if (at == NULL) return false;
    if (listed(names, name) || listed(names, at)) return true;
    /* The domain itself, then each above it, with a dot in front. */
    for (char *dot = at; dot != NULL; dot = strchr(dot + 1, '.')) {
        *dot = '.';
        if (listed(names, dot)) return true;
    }
    return false;
}

void names_free(struct names *names) {
    for (size_t i = 0; i < names->count; i++) free(names->all[i]);
    free(names->all);
    *names = (struct names){ 0 };
}
