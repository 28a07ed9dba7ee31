#define _GNU_SOURCE
#include "pool.h"

#include "log.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <time.h>

struct job {
    bunco_message *message;
    struct policy *policy;
    bunco_report *report;
    enum scan result;
    bool is_taken, is_done, is_left; /* by a thread; with it; by its session */
    pthread_cond_t done;
    struct job *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t some_work = PTHREAD_COND_INITIALIZER;
static struct job *first, **last = &first;
static unsigned long generation;
static bool is_stopping;
static pthread_t *threads;
static unsigned long thread_count;

static void job_free(struct job *job) {
    bunco_message_free(job->message);
    bunco_report_free(job->report);
    policy_drop(job->policy);
    pthread_cond_destroy(&job->done);
    free(job);
}

static enum scan scan(bunco_scanner *scanner, struct job *job) {
    bunco_error *error = NULL;
    bunco_status status = bunco_scanner_scan(scanner, job->message, &job->report, &error);
    if (status != BUNCO_OK) log_event("fault", error == NULL ? bunco_status_text(status) : bunco_error_text(error));
    bunco_error_free(error);
    return status == BUNCO_OK ? SCAN_DONE : SCAN_FAULT;
}

static void *work(void *nothing) {
    struct policy *policy = NULL;
    bunco_scanner *scanner = NULL;
    unsigned long seen = 0;
    pthread_mutex_lock(&lock);
    while (true) {
        while (first == NULL && seen == generation && !is_stopping) pthread_cond_wait(&some_work, &lock);
        struct job *job = first;
        bool is_over = job == NULL && is_stopping;
        seen = generation;
        if (job != NULL) {
            first = job->next;
            if (first == NULL) last = &first;
            job->is_taken = true;
        }
        pthread_mutex_unlock(&lock);
        if (job == NULL || job->policy != policy) {
            bunco_scanner_free(scanner);
            policy_drop(policy);
            scanner = NULL;
            policy = NULL;
        }
        if (is_over) return nothing;
        if (job != NULL && scanner == NULL) {
            policy = job->policy;
            policy->owners++;
            scanner = bunco_scanner_new(policy->engine);
        }
        enum scan result = job == NULL ? SCAN_DONE : scan(scanner, job);
        pthread_mutex_lock(&lock);
        if (job == NULL) continue;
        job->result = result;
        job->is_done = true;
        if (!job->is_left) {
            pthread_cond_signal(&job->done);
            continue;
        }
        pthread_mutex_unlock(&lock);
        job_free(job);
        pthread_mutex_lock(&lock);
    }
}

bool pool_start(unsigned long wanted) {
    cpu_set_t mine;
    if (wanted == 0) wanted = sched_getaffinity(0, sizeof mine, &mine) == 0 ? (unsigned long)CPU_COUNT(&mine) : 2;
    threads = calloc(wanted, sizeof *threads);
    if (threads == NULL) return false;
    is_stopping = false;
    for (thread_count = 0; thread_count < wanted; thread_count++) {
        if (pthread_create(&threads[thread_count], NULL, work, NULL) != 0) break;
    }
    return thread_count > 0;
}

static struct job *job_new(bunco_message *message, struct policy *policy) {
    struct job *job = calloc(1, sizeof *job);
    pthread_condattr_t steady;
    if (job == NULL || pthread_condattr_init(&steady) != 0) return free(job), NULL;
    /* A clock that nobody sets. */
    pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
    pthread_cond_init(&job->done, &steady);
    pthread_condattr_destroy(&steady);
    job->message = message;
    job->policy = policy;
    policy->owners++;
    return job;
}

static void take_out(struct job *job) {
    struct job **at = &first;
    while (*at != job) at = &(*at)->next;
    *at = job->next;
    if (job->next == NULL) last = at;
}

enum scan pool_scan(bunco_message **message, struct policy *policy, bunco_report **report) {
    struct timespec end;
    clock_gettime(CLOCK_MONOTONIC, &end);
    end.tv_sec += (time_t)(policy->config->max_time / 1000);
    end.tv_nsec += (long)(policy->config->max_time % 1000) * 1000000;
    end.tv_sec += end.tv_nsec / 1000000000;
    end.tv_nsec %= 1000000000;
    struct job *job = job_new(*message, policy);
    if (job == NULL) return SCAN_MEMORY;
    pthread_mutex_lock(&lock);
    *last = job;
    last = &job->next;
    pthread_cond_signal(&some_work);
    while (!job->is_done && pthread_cond_timedwait(&job->done, &lock, &end) != ETIMEDOUT) continue;
    enum scan result = job->is_done ? job->result : SCAN_LATE;
    if (job->is_taken && !job->is_done) {
        /* The thread that has it frees it. */
        *message = NULL;
        job->is_left = true;
        pthread_mutex_unlock(&lock);
        return result;
    }
    if (!job->is_taken) take_out(job);
    pthread_mutex_unlock(&lock);
    *report = job->report;
    job->report = NULL;
    job->message = NULL;
    job_free(job);
    return result;
}

void pool_forget(void) {
    pthread_mutex_lock(&lock);
    generation++;
    pthread_cond_broadcast(&some_work);
    pthread_mutex_unlock(&lock);
}

void pool_stop(void) {
    pthread_mutex_lock(&lock);
    is_stopping = true;
    pthread_cond_broadcast(&some_work);
    pthread_mutex_unlock(&lock);
    while (thread_count > 0) pthread_join(threads[--thread_count], NULL);
    free(threads);
    threads = NULL;
}
