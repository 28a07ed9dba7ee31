/* bunco-milter: scans mail for Postfix and Sendmail. See bunco-milter(8) and docs/gateways.md. */
#define _GNU_SOURCE
#include "log.h"
#include "metrics.h"
#include "policy.h"
#include "pool.h"
#include "session.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the main thread is woken for. */
static sem_t woken;
static volatile sig_atomic_t is_asked;
static atomic_bool is_over;
static int result;

static void on_signal(int signal) {
    (void)signal;
    is_asked = 1;
    sem_post(&woken);
}

/* libmilter's loop. Its own signal thread ends it at SIGTERM and SIGINT. It would at SIGHUP too; but the main thread takes that one,
 * since the kernel gives a signal to the main thread as long as that does not block it. */
static void *serve(void *nothing) {
    result = smfi_main() == MI_SUCCESS ? 0 : 1;
    is_over = true;
    sem_post(&woken);
    return nothing;
}

/* Reads everything anew; what is wrong leaves the old in its place. */
static void reload(const char *path) {
    struct text error = { 0 };
    struct policy *fresh = policy_read(path, &error);
    if (fresh != NULL && !log_open(fresh->config->log)) {
        text_printf(&error, "log: %s: %s", fresh->config->log, strerror(errno));
        policy_drop(fresh);
        fresh = NULL;
    }
    /* Told once it holds: whoever reads of a reload may rely on it for the next mail. */
    if (fresh == NULL) {
        log_event("reload_refused", text_of(&error));
    } else {
        policy_swap(fresh);
        pool_forget();
        log_event("reloaded", bunco_engine_data_versions(fresh->engine));
    }
    metrics.reloads[fresh == NULL]++;
    text_free(&error);
}

static int fail(struct text *error) {
    fprintf(stderr, "bunco-milter: %s\n", text_of(error));
    text_free(error);
    policy_swap(NULL);
    return 78; /* EX_CONFIG */
}

static int run(const char *path) {
    struct text error = { 0 };
    struct policy *policy = policy_read(path, &error);
    if (policy == NULL) return fail(&error);
    policy_swap(policy);
    const struct config *config = policy->config;
    if (!log_open(config->log)) return text_printf(&error, "log: %s: %s", config->log, strerror(errno)), fail(&error);
    sem_init(&woken, 0, 0);
    /* Not masked while it runs, so that a burst of them always finds the main thread ready. */
    struct sigaction take = { .sa_handler = on_signal, .sa_flags = SA_RESTART | SA_NODEFER };
    sigaction(SIGHUP, &take, NULL);
    sigaction(SIGUSR1, &take, NULL);
    signal(SIGPIPE, SIG_IGN);
    /* Threads that scan or serve take none of these. */
    sigset_t all, before;
    sigemptyset(&all);
    sigaddset(&all, SIGHUP), sigaddset(&all, SIGUSR1), sigaddset(&all, SIGTERM), sigaddset(&all, SIGINT);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    if (smfi_register(session_callbacks(config->socket)) != MI_SUCCESS || smfi_setconn(config->socket) != MI_SUCCESS || smfi_opensocket(1) != MI_SUCCESS) {
        return text_printf(&error, "socket: %s: cannot be opened", config->socket), fail(&error);
    }
    if (config->metrics != NULL && !metrics_start(config->metrics, &error)) return fail(&error);
    pthread_t loop;
    if (!pool_start(config->workers) || pthread_create(&loop, NULL, serve, NULL) != 0) {
        return text_puts(&error, "no threads can be started"), fail(&error);
    }
    log_event("started", bunco_engine_data_versions(policy->engine));
    sigdelset(&all, SIGHUP), sigdelset(&all, SIGUSR1);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    while (!is_over) {
        while (sem_wait(&woken) != 0) continue;
        if (is_asked) {
            is_asked = 0;
            reload(path);
        }
    }
    pthread_join(loop, NULL);
    log_event("stopped", "");
    metrics_stop();
    pool_stop();
    policy_swap(NULL);
    log_open("stderr");
    return result;
}

int main(int count, char **arguments) {
    const char *path = "/etc/bunco-milter.conf";
    bool is_test = false;
    int option;
    while ((option = getopt(count, arguments, "c:tVh")) != -1) {
        switch (option) {
        case 'c':
            path = optarg;
            break;
        case 't':
            is_test = true;
            break;
        case 'V':
            printf("bunco-milter %s\n", bunco_version());
            return 0;
        default:
            fprintf(option == 'h' ? stdout : stderr, "usage: bunco-milter [-c FILE] [-t] [-V]\n\n"
                "  -c FILE  configuration; /etc/bunco-milter.conf\n  -t       only check the configuration\n  -V       version\n");
            return option == 'h' ? 0 : 64;
        }
    }
    if (bunco_abi_version() != BUNCO_ABI_VERSION) {
        fprintf(stderr, "bunco-milter: libbunco %s is not the one this program was built for\n", bunco_version());
        return 70;
    }
    if (!is_test) return run(path);
    struct text error = { 0 };
    struct policy *policy = policy_read(path, &error);
    if (policy == NULL) return fail(&error);
    printf("%s is good\n", path);
    policy_drop(policy);
    return 0;
}
