/* Lists of networks and of senders. */
#ifndef LISTS_H
#define LISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

/* An IPv4 network is the IPv6 one it is mapped to. */
struct net {
    unsigned char address[16];
    unsigned bits;
};

struct nets {
    struct net *all;
    size_t count;
};

/* Addresses `a@b.example`, domains `@b.example`, and domains with all below `.b.example`; lower case. */
struct names {
    char **all;
    size_t count;
};

/* Adds `192.0.2.1`, `192.0.2.0/24` or `2001:db8::/32`. False when it is none, or memory ran out. */
bool nets_add(struct nets *nets, const char *text);
bool nets_have(const struct nets *nets, const struct sockaddr *address);
void nets_free(struct nets *nets);

bool names_add(struct names *names, const char *text);
/* Needed once after adding, before asking. */
void names_sort(struct names *names);
/* Whether the address is listed, by itself or by its domain. */
bool names_have(const struct names *names, const char *address);
void names_free(struct names *names);

#endif
