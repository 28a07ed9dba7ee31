/* Scans a file as text so many times; `examples/cost.rs` does the same in Rust, and check.sh compares what both cost. */
#include "check.h"

int main(int count, char **arguments) {
    static char text[1 << 20];
    CHECK(count == 3);
    FILE *file = fopen(arguments[1], "rb");
    CHECK(file != NULL);
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    bunco_engine *engine = new_engine();
    bunco_scanner *scanner = bunco_scanner_new(engine);
    for (long scans = atol(arguments[2]); scans > 0; scans--) {
        bunco_report *report = NULL;
        CHECK(bunco_scanner_scan_text(scanner, text, length, &report, NULL) == BUNCO_OK);
        CHECK(bunco_report_level(report) != BUNCO_LEVEL_NONE);
        bunco_report_free(report);
    }
    bunco_scanner_free(scanner);
    bunco_engine_free(engine);
    return 0;
}
