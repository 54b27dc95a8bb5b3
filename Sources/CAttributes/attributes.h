// What is kept beside the bytes of a file: xattr(7). The Glibc module leaves this header out.
#include <sys/xattr.h>
