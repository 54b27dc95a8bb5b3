// Linux calls that Swift's own view of the C library lacks.
//
// Nothing is included: what a header brings along would count as ours, and no longer as the C library's.
#pragma once

// signalfd(2). The flags are O_CLOEXEC and O_NONBLOCK.
extern int signalfd(int descriptor, const void *signals, int flags);
// What a read from it gives begins with the signal's number and has this length.
static const int signal_record_size = 128;

// posix_spawn_file_actions_addtcsetpgrp_np(3), in glibc since 2.35; declared for _GNU_SOURCE alone.
extern int posix_spawn_file_actions_addtcsetpgrp_np(void *actions, int terminal);

// prctl(2), which is variadic, with PR_SET_CHILD_SUBREAPER.
extern int prctl(int option, ...);
static inline int adopt_orphans(void) { return prctl(36, 1UL, 0UL, 0UL, 0UL); }
