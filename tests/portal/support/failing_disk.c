/* Stands between a program and its disk (LD_PRELOAD). While the file that FAULT_FILE names is there and says "full", nothing
   is written to files any more (ENOSPC); while it says "unsynced", nothing that was written is kept for sure (EIO). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int says(char word)
{
    const char *path = getenv("FAULT_FILE");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    char first = 0;
    if (file >= 0) {
        if (read(file, &first, 1) != 1)
            first = 0;
        close(file);
    }
    return first == word;
}

static int is_file(int descriptor)
{
    struct stat it;
    return fstat(descriptor, &it) == 0 && S_ISREG(it.st_mode);
}

static int fails(char word, int descriptor, int with)
{
    int before = errno;
    int does = is_file(descriptor) && says(word);
    errno = does ? with : before;
    return does;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    return fails('f', descriptor, ENOSPC) ? -1 : REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place)
{
    return fails('f', descriptor, ENOSPC) ? -1 : REAL(pwrite)(descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place)
{
    return fails('f', descriptor, ENOSPC) ? -1 : REAL(pwrite64)(descriptor, bytes, count, place);
}

int fsync(int descriptor)
{
    return fails('u', descriptor, EIO) ? -1 : REAL(fsync)(descriptor);
}

int fdatasync(int descriptor)
{
    return fails('u', descriptor, EIO) ? -1 : REAL(fdatasync)(descriptor);
}
