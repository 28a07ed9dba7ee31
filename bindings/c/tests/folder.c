/* Engines from a folder of packs. */
#define _POSIX_C_SOURCE 200809L
#include "check.h"
#include <sys/stat.h>
#include <unistd.h>

static char root[] = "/tmp/bunco-folder-XXXXXX";
static char path[256];

static const char *at(const char *inside) {
    CHECK((size_t)snprintf(path, sizeof path, "%s/%s", root, inside) < sizeof path);
    return path;
}

static void write_file(const char *inside, const char *text) {
    FILE *file = fopen(at(inside), "wb");
    CHECK(file != NULL && fputs(text, file) >= 0 && fclose(file) == 0);
}

static bunco_status build(size_t packs, bunco_engine **engine, const char *words) {
    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_error *error = NULL;
    options.packs = packs;
    bunco_status status = bunco_engine_from_folder(root, &options, engine, &error);
    if (words == NULL && error != NULL) fprintf(stderr, "%s\n", bunco_error_text(error));
    CHECK((status == BUNCO_OK) == (*engine != NULL) && (status == BUNCO_OK) == (error == NULL));
    CHECK(words == NULL || (error != NULL && strstr(bunco_error_text(error), words) != NULL));
    bunco_error_free(error);
    return status;
}

int main(void) {
    bunco_engine *engine = NULL;
    bunco_text *json = NULL;
    CHECK(bunco_engine_from_folder(NULL, NULL, &engine, NULL) == BUNCO_NULL_POINTER && engine == NULL);
    CHECK(bunco_engine_from_folder(root, NULL, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(build(BUNCO_PACKS_ALONE, &engine, "cannot read") == BUNCO_FILE);
    CHECK(mkdtemp(root) != NULL && mkdir(at("brands"), 0700) == 0);
    CHECK(build(BUNCO_PACKS_ALONE, &engine, "no pack file") == BUNCO_FILE);

    write_file("brands/acme.toml",
        "id = \"acme\"\nname = \"Acme Widgets\"\nsector = \"retail\"\n"
        "domains = [\"acme-widgets.example\"]\ndomains_source = \"own\"\n"
        "[sources.own]\ntitle = \"the brand's own page\"\ndate = \"2026-11-23\"\n");
    write_file("brands/.acme.toml", "not looked at");
    write_file("README", "not looked at");
    CHECK(build(BUNCO_PACKS_ADDED, &engine, NULL) == BUNCO_OK);
    CHECK(bunco_engine_check_domain(engine, "acme-widgets.example", 20, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"verdict\":\"official\"") != NULL);
    bunco_text_free(json);
    bunco_engine_free(engine);

    write_file("brands/acme.toml", "id = \"acme\"\nname =");
    CHECK(build(BUNCO_PACKS_ADDED, &engine, "brands/acme.toml:2") == BUNCO_PACK_SYNTAX);
    write_file("brands/acme.toml", "# \xff");
    CHECK(build(BUNCO_PACKS_ADDED, &engine, "brands/acme.toml:1: not UTF-8") == BUNCO_PACK_SYNTAX);
    CHECK(unlink(at("brands/acme.toml")) == 0 && mkfifo(at("brands/acme.toml"), 0600) == 0);
    CHECK(build(BUNCO_PACKS_ADDED, &engine, "not a file") == BUNCO_FILE);
    /* A file that begins as a compiled pack, and is none. */
    bunco_engine *none = NULL;
    bunco_error *error = NULL;
    write_file("README", "\x93" "bunco\n");
    CHECK(bunco_engine_from_folder(at("README"), NULL, &none, NULL) == BUNCO_FILE && none == NULL);
    FILE *file = fopen(at("README"), "ab");
    CHECK(file != NULL && fwrite("\0and nothing more", 1, 17, file) == 17 && fclose(file) == 0);
    CHECK(bunco_engine_from_folder(at("README"), NULL, &none, &error) == BUNCO_PACK_SYNTAX && none == NULL);
    CHECK(strcmp(bunco_error_path(error, 0), path) == 0 && strstr(bunco_error_text(error), "compile the pack again") != NULL);
    bunco_error_free(error);
    const char *const files[] = { "brands/acme.toml", "brands/.acme.toml", "README" };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) CHECK(unlink(at(files[i])) == 0);
    CHECK(rmdir(at("brands")) == 0 && rmdir(root) == 0);
    return 0;
}
