# Debian's login path leaves out the sbin folders, where ifconfig and arping live.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
