/* Threads that scan: as many as there are cores, so that a burst of mail waits in a row instead of sharing them all. A session
 * waits for its verdict no longer than it may; a scan that takes longer ends by itself and its report is thrown away. */
#ifndef POOL_H
#define POOL_H

#include "policy.h"

enum scan { SCAN_DONE, SCAN_LATE, SCAN_FAULT, SCAN_MEMORY };

/* Starts so many threads; 0 is one a core. */
bool pool_start(unsigned long threads);

/* Scans `*message`. After SCAN_DONE `*report` is the caller's. The message is too, unless it is NULL afterwards. */
enum scan pool_scan(bunco_message **message, struct policy *policy, bunco_report **report);

/* Makes idle threads let go of what is not current any more. */
void pool_forget(void);

/* Waits for what is being scanned; no session may be waiting. */
void pool_stop(void);

#endif
