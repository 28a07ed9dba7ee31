/* Engines: options, packs from memory, compiled packs. The arguments are compiled packs: one with a brand of its own alone, one that
 * holds the built-in packs too. */
#include "check.h"

static void options(void) {
    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_engine *engine = NULL;
    bunco_error *error = NULL;
    options.max_input = 8;
    options.regions = "GB US";
    options.authserv_id = "mx.example.com";
    options.allow = "micr0soft-login.example\nother.example";
    options.protect = "widget-bazaar.example";
    CHECK(bunco_engine_new(&options, &engine, &error) == BUNCO_OK && error == NULL);
    bunco_text *json = NULL;
    CHECK(bunco_engine_check_domain(engine, "www.micr0soft-login.example", 27, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"verdict\":\"official\"") != NULL);
    bunco_text_free(json);
    CHECK(bunco_engine_check_domain(engine, "widget-bazzar.example", 21, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"brand\":\"widget-bazaar.example\"") != NULL);
    bunco_text_free(json);
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    CHECK(bunco_scanner_scan_text(scanner, SCAM, sizeof SCAM - 1, &report, NULL) == BUNCO_OK);
    CHECK(bunco_report_limit_count(report) == 1 && strcmp(bunco_report_limit(report, 0), "max_input") == 0);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
    bunco_engine_free(engine);

    /* A program built with the first header, whose struct ended sooner; and one built with a later header. */
    struct { bunco_options known; size_t later[4]; } longer = { BUNCO_OPTIONS_INIT, { 0, 0, 0, 0 } };
    longer.known.size = sizeof longer;
    CHECK(bunco_engine_new(&longer.known, &engine, NULL) == BUNCO_OK);
    bunco_engine_free(engine);
    longer.later[3] = 1;
    CHECK(bunco_engine_new(&longer.known, &engine, &error) == BUNCO_INVALID_ARGUMENT && engine == NULL);
    CHECK(strstr(bunco_error_text(error), "does not know") != NULL);
    bunco_error_free(error);
    options.size = sizeof(size_t);
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
    bunco_engine_free(engine);
    options.size = 0;
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_INVALID_ARGUMENT);
    options.size = sizeof options;
    options.regions = "US Utopia";
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_INVALID_ARGUMENT);
}

static void packs(const bunco_engine *builtin) {
    bunco_engine *engine = NULL;
    bunco_error *error = NULL;
    const char wrong[] = "id = \"acme\"\nname =";
    bunco_file files[2] = { { "brands/acme.toml", wrong, sizeof wrong - 1 }, { "nowhere.toml", "", 0 } };
    CHECK(bunco_engine_from_files(files, 2, NULL, &engine, &error) == BUNCO_PACK_SYNTAX && engine == NULL);
    CHECK(bunco_error_status(error) == BUNCO_PACK_SYNTAX && bunco_error_count(error) == 2);
    CHECK(strcmp(bunco_error_path(error, 0), "brands/acme.toml") == 0 && bunco_error_line(error, 0) == 2);
    CHECK(strcmp(bunco_error_path(error, 1), "nowhere.toml") == 0 && bunco_error_line(error, 1) == 0);
    CHECK(bunco_error_message(error, 1) != NULL && bunco_error_message(error, 2) == NULL && bunco_error_path(error, 2) == NULL);
    CHECK(strchr(bunco_error_text(error), '\n') != NULL);
    bunco_error_free(error);
    files[0].text = "\xff";
    files[0].length = 1;
    CHECK(bunco_engine_from_files(files, 1, NULL, &engine, &error) == BUNCO_PACK_SYNTAX);
    CHECK(strstr(bunco_error_text(error), "UTF-8") != NULL);
    bunco_error_free(error);
    files[0].path = NULL;
    CHECK(bunco_engine_from_files(files, 1, NULL, &engine, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_from_files(NULL, 1, NULL, &engine, NULL) == BUNCO_NULL_POINTER);

    bunco_options options = BUNCO_OPTIONS_INIT;
    options.packs = BUNCO_PACKS_ADDED;
    const char acme[] =
        "id = \"acme\"\nname = \"Acme Widgets\"\nsector = \"retail\"\n"
        "domains = [\"acme-widgets.example\"]\ndomains_source = \"own\"\n"
        "[sources.own]\ntitle = \"the brand's own page\"\ndate = \"2026-11-23\"\n";
    bunco_file own = { "brands/acme.toml", acme, sizeof acme - 1 };
    bunco_status status = bunco_engine_from_files(&own, 1, &options, &engine, &error);
    if (status != BUNCO_OK) fprintf(stderr, "%s\n", bunco_error_text(error));
    CHECK(status == BUNCO_OK);
    CHECK(strcmp(bunco_engine_data_versions(engine), bunco_engine_data_versions(builtin)) != 0);
    bunco_text *json = NULL;
    CHECK(bunco_engine_check_domain(engine, "acme-widgets.example", 20, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"verdict\":\"official\"") != NULL);
    bunco_text_free(json);
    bunco_engine_free(engine);
    options.packs = 7;
    CHECK(bunco_engine_from_files(&own, 1, &options, &engine, NULL) == BUNCO_INVALID_ARGUMENT);
}

static char *bytes_of(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length);
    CHECK(bytes != NULL && fread(bytes, 1, *length, file) == *length && fclose(file) == 0);
    return bytes;
}

/* A compiled pack is taken from memory and from the disk, alone, over the built-in ones, and among other files. */
static void compiled_packs(const char *path) {
    static const char zed[] =
        "id = \"zed\"\nname = \"Zed Anvils\"\nsector = \"retail\"\ndomains = [\"zed-anvils.example\"]\ndomains_source = \"own\"\n"
        "[sources.own]\ntitle = \"the brand's own page\"\ndate = \"2026-11-23\"\n";
    size_t length;
    char *bytes = bytes_of(path, &length);
    bunco_options options = BUNCO_OPTIONS_INIT;
    for (size_t packs = BUNCO_PACKS_ALONE; packs <= BUNCO_PACKS_ADDED; packs++) {
        options.packs = packs;
        bunco_file files[2] = { { "my.pack", bytes, length }, { "brands/zed.toml", zed, sizeof zed - 1 } };
        bunco_engine *engine[3] = { NULL };
        CHECK(bunco_engine_from_files(files, 1, &options, &engine[0], NULL) == BUNCO_OK);
        CHECK(bunco_engine_from_files(files, 2, &options, &engine[1], NULL) == BUNCO_OK);
        CHECK(bunco_engine_from_folder(path, &options, &engine[2], NULL) == BUNCO_OK);
        for (size_t i = 0; i < 3; i++) CHECK(tells(engine[i], "login.acme-widgets.example", "\"verdict\":\"official\""));
        CHECK(tells(engine[1], "zed-anvils.example", "\"verdict\":\"official\""));
        CHECK(strcmp(bunco_engine_data_versions(engine[0]), bunco_engine_data_versions(engine[2])) == 0);
        CHECK(strcmp(bunco_engine_data_versions(engine[0]), bunco_engine_data_versions(engine[1])) != 0);
        for (size_t i = 0; i < 3; i++) bunco_engine_free(engine[i]);
    }
    free(bytes);
}

/* Cut or changed anywhere, it is refused with words. */
static void damaged_packs(const char *path) {
    size_t length;
    char *bytes = bytes_of(path, &length);
    bunco_engine *engine = NULL;
    for (size_t i = 0; i < 2 * length; i++) {
        /* Without its first bytes it is text, and no TOML. */
        bunco_error *error = NULL;
        bunco_file file = { "my.pack", bytes, i < length ? i : length };
        if (i >= length) bytes[i - length] ^= 0x20;
        CHECK(bunco_engine_from_files(&file, 1, NULL, &engine, &error) != BUNCO_OK && engine == NULL);
        CHECK(strcmp(bunco_error_path(error, 0), "my.pack") == 0 && strlen(bunco_error_message(error, 0)) > 10);
        if (i >= 8 && (i < length || i >= length + 8)) {
            CHECK(bunco_error_status(error) == BUNCO_PACK_SYNTAX && strstr(bunco_error_text(error), "compile the pack again") != NULL);
        }
        if (i >= length) bytes[i - length] ^= 0x20;
        bunco_error_free(error);
    }
    free(bytes);
}

int main(int count, char **arguments) {
    CHECK(count == 3);
    bunco_engine *engine = new_engine();
    options();
    packs(engine);
    compiled_packs(arguments[1]);
    compiled_packs(arguments[2]);
    damaged_packs(arguments[1]);
    bunco_engine_free(engine);
    return 0;
}
