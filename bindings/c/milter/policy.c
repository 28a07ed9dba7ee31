#include "policy.h"

#include <pthread.h>
#include <stdlib.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct policy *current;

static bunco_status make_engine(const struct config *config, bunco_engine **engine, bunco_error **error) {
    bunco_options options = BUNCO_OPTIONS_INIT;
    options.max_input = config->max_size;
    options.regions = text_of(&config->regions);
    options.allow = text_of(&config->allow_domains);
    options.protect = text_of(&config->protect_domains);
    options.authserv_id = config->results == RESULTS_BELIEVE ? config->authserv_id : NULL;
    options.packs = BUNCO_PACKS_ADDED;
    if (config->packs != NULL) return bunco_engine_from_folder(config->packs, &options, engine, error);
    return bunco_engine_new(&options, engine, error);
}

/* What is made when first needed is made now, so that the first mail does not wait for it. */
static void warm_up(const bunco_engine *engine) {
    static const char text[] = "Your PC is locked. Call Microsoft support: +1 202 555 0100 or see https://www.example.com/";
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    bunco_scanner_scan_text(scanner, text, sizeof text - 1, &report, NULL);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
}

struct policy *policy_read(const char *path, struct text *error) {
    bunco_error *wrong = NULL;
    struct policy *policy = calloc(1, sizeof *policy);
    if (policy == NULL) return text_puts(error, "memory ran out"), NULL;
    atomic_init(&policy->owners, 1);
    policy->config = config_read(path, error);
    if (policy->config != NULL && make_engine(policy->config, &policy->engine, &wrong) == BUNCO_OK) {
        warm_up(policy->engine);
        return policy;
    }
    if (wrong != NULL) text_puts(error, bunco_error_text(wrong));
    bunco_error_free(wrong);
    policy_drop(policy);
    return NULL;
}

struct policy *policy_take(void) {
    pthread_mutex_lock(&lock);
    struct policy *mine = current;
    if (mine != NULL) mine->owners++;
    pthread_mutex_unlock(&lock);
    return mine;
}

void policy_drop(struct policy *policy) {
    if (policy == NULL || --policy->owners > 0) return;
    config_free(policy->config);
    bunco_engine_free(policy->engine);
    free(policy);
}

void policy_swap(struct policy *fresh) {
    pthread_mutex_lock(&lock);
    struct policy *old = current;
    current = fresh;
    pthread_mutex_unlock(&lock);
    policy_drop(old);
}
