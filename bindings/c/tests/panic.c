/* A panic in the library stops at its border: the program goes on. Needs a library with the feature test-panic. */
#include "check.h"

bunco_status bunco_test_panic(bunco_error **out, bunco_error **error);

int main(void) {
    bunco_error *nothing = NULL, *error = NULL;
    for (int i = 0; i < 3; i++) {
        CHECK(bunco_test_panic(&nothing, &error) == BUNCO_PANIC && nothing == NULL);
        CHECK(bunco_error_status(error) == BUNCO_PANIC && strstr(bunco_error_text(error), "on purpose") != NULL);
        bunco_error_free(error);
    }
    CHECK(bunco_test_panic(&nothing, NULL) == BUNCO_PANIC);
    bunco_engine *engine = new_engine();
    bunco_engine_free(engine);
    return 0;
}
