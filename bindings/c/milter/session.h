/* What the mail server says, and what it is answered: the callbacks of libmilter. */
#ifndef SESSION_H
#define SESSION_H

#include <libmilter/mfapi.h>

/* To be registered with smfi_register: for a server that is reached through this socket. */
struct smfiDesc session_callbacks(const char *socket);

#endif
