#!/bin/bash
# Records the sample logs: real servers and real clients in two network namespaces, and nothing
# outside them. Run as root on Debian 12:
#
#     ./record.sh [OUTPUT-DIRECTORY]        (default: ../Logs)
#
# Installs nothing; set PCAP=file to keep the packets. See ../Logs/README.md.
set -u

here=$(cd "$(dirname "$0")" && pwd)

# command:package
needs="ip:iproute2 ethtool:ethtool nft:nftables tcpdump:tcpdump python3:python3 unshare:util-linux
nginx:nginx redis-server:redis-server redis-cli:redis-tools psql:postgresql-client-15
/usr/lib/postgresql/15/bin/postgres:postgresql-15 sshd:openssh-server ssh:openssh-client
unbound:unbound dig:bind9-dnsutils memcached:memcached smtpd:opensmtpd dovecot:dovecot-core
/usr/lib/dovecot/imap:dovecot-imapd /usr/lib/dovecot/pop3:dovecot-pop3d mosquitto:mosquitto
mosquitto_pub:mosquitto-clients slapd:slapd ldapsearch:ldap-utils snmpd:snmpd snmpget:snmp
chronyd:chrony rsyslogd:rsyslog logger:bsdutils vsftpd:vsftpd in.tftpd:tftpd-hpa rsync:rsync
git:git haproxy:haproxy iperf3:iperf3 Xtigervnc:tigervnc-standalone-server xdpyinfo:x11-utils
curl:curl openssl:openssl nc:netcat-openbsd ping:iputils-ping"

if [ "${1-}" != --inside ]; then
    [ "$(id -u)" = 0 ] || { echo "run this as root" >&2; exit 1; }
    out=$(realpath -m "${1:-$here/../Logs}")
    pcap=$(realpath -m "${PCAP:-/dev/null}")
    path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    missing=
    for need in $needs; do
        PATH=$path command -v "${need%%:*}" >/dev/null || missing+=" ${need#*:}"
    done
    [ -z "$missing" ] || { echo "missing packages:$missing" >&2; exit 1; }
    # An own process and mount tree: whatever is started here ends with the script, and
    # the namespaces and temporary files go with it. An empty environment: no proxy settings.
    exec env -i PATH="$path" LC_ALL=C unshare --mount --pid --fork --kill-child --mount-proc \
        "$0" --inside "$out" "$pcap"
fi

out=$2 pcap=$3
trap 'exit 130' INT TERM
mount -t tmpfs -o mode=755 tmpfs /run
mount -t tmpfs -o mode=755 tmpfs /var/spool # for smtpd, which has fixed paths
work=/run/flowlog
mkdir -p $work/{www,ftp,tftp,empty,ldap,mail,pg,git} /run/{sshd,netns}
export HOME=$work
cd $work || exit 1

#### The network: client 10.20.0.5, fd00:20::5 - server 10.20.0.10 and .11, fd00:20::10

client=10.20.0.5 a=10.20.0.10 b=10.20.0.11 six=fd00:20::10
ip netns add client
ip netns add server
ip link add eth0 netns client type veth peer name eth0 netns server
for ns in client server; do
    # No offloading: the capture must show packets as they would be on a wire.
    ip netns exec $ns ethtool -K eth0 tx off tso off gso off gro off >/dev/null
    ip -n $ns link set lo up
    ip -n $ns link set eth0 up
done
ip -n client addr add $client/24 dev eth0
ip -n client addr add fd00:20::5/64 dev eth0 nodad
ip -n server addr add $a/24 dev eth0
ip -n server addr add $b/24 dev eth0
ip -n server addr add $six/64 dev eth0 nodad
# Two ports are filtered, the way a security group would do it.
ip netns exec server nft -f - <<'END'
table inet filter {
    chain input { type filter hook input priority 0; tcp dport { 23, 3389 } drop; }
}
END

#### The servers

# start NAME COMMAND...: runs a server in the foreground of its namespace.
start() {
    local name=$1
    shift
    ip netns exec server "$@" </dev/null >"$work/$name.out" 2>&1 &
}

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=server.example.test \
    -keyout key.pem -out cert.pem 2>/dev/null
cat key.pem cert.pem >both.pem
echo 'Hello from the sample.' | tee www/index.html ftp/hello.txt tftp/hello.txt >/dev/null
printf 'Subject: sample\r\n\r\nHello\r\n' >mail.txt
head -c 60000 /dev/zero | tee www/large.bin >ftp/large.bin
chmod -R a+rX www ftp tftp

cat >nginx.conf <<END
daemon off; worker_processes 1; pid $work/nginx.pid; error_log stderr;
events { }
http {
    access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi; uwsgi_temp_path $work/uwsgi; scgi_temp_path $work/scgi;
    server {
        listen 80; listen [::]:80; listen 443 ssl; listen [::]:443 ssl;
        ssl_certificate $work/cert.pem; ssl_certificate_key $work/key.pem;
        root $work/www;
    }
}
END
start nginx nginx -c $work/nginx.conf

start redis redis-server --bind 0.0.0.0 '::' --protected-mode no --save '' --dir $work

chown postgres pg
pg=/usr/lib/postgresql/15/bin
runuser -u postgres -- $pg/initdb -D pg/data -A trust -U app >initdb.out 2>&1
echo 'host all all 10.20.0.0/24 trust
host all all fd00:20::/64 trust' >>pg/data/pg_hba.conf
start postgres runuser -u postgres -- $pg/postgres -D $work/pg/data -k '' -h '*'

ssh-keygen -q -t ed25519 -N '' -C sample -f host_key
ssh-keygen -q -t ed25519 -N '' -C sample -f user_key
cat >sshd.conf <<END
HostKey $work/host_key
AuthorizedKeysFile $work/user_key.pub
StrictModes no
UsePAM no
PidFile none
ForceCommand echo hello
END
start sshd /usr/sbin/sshd -D -e -f $work/sshd.conf

cat >unbound.conf <<END
server:
    interface: 0.0.0.0
    interface: ::0
    interface: $a@853
    interface-automatic: no
    tls-service-key: $work/key.pem
    tls-service-pem: $work/cert.pem
    access-control: 10.20.0.0/24 allow
    access-control: fd00:20::/64 allow
    chroot: ""
    username: ""
    pidfile: ""
    directory: $work
    use-syslog: no
    local-zone: example.test. static
    local-data: "example.test. MX 10 server.example.test."
    local-data: "example.test. TXT 'sample'"
    local-data: "server.example.test. A $a"
    local-data: "server.example.test. AAAA $six"
END
start unbound unbound -d -c $work/unbound.conf

cat >haproxy.cfg <<END
defaults
    mode http
    timeout connect 5s
    timeout client 5s
    timeout server 5s
frontend web
    bind :8080
    default_backend nginx
backend nginx
    server nginx $a:80
END
start haproxy haproxy -db -f $work/haproxy.cfg
start python-8000 python3 -m http.server 8000 --directory $work/www
start python-50000 python3 -m http.server 50000 --directory $work/www

start memcached memcached -u nobody -l $a -p 11211 -U 11211

cat >smtpd.conf <<END
listen on $a port 25
listen on $a port 587
table everyone { "@" = "nobody" }
action "drop" mda "cat >/dev/null" virtual <everyone>
match from any for domain "example.test" action "drop"
END
start smtpd smtpd -d -f $work/smtpd.conf

cat >dovecot.conf <<END
base_dir = $work/dovecot
state_dir = $work/dovecot
log_path = /dev/stderr
listen = $a
protocols = imap pop3
ssl_cert = <$work/cert.pem
ssl_key = <$work/key.pem
disable_plaintext_auth = no
mail_location = maildir:$work/mail
first_valid_uid = 1
passdb {
    driver = static
    args = password=sample
}
userdb {
    driver = static
    args = uid=mail gid=mail home=$work/mail
}
END
chown mail mail
start dovecot dovecot -F -c $work/dovecot.conf

cat >mosquitto.conf <<END
user root
allow_anonymous true
listener 1883
listener 8883
certfile $work/cert.pem
keyfile $work/key.pem
END
start mosquitto mosquitto -c $work/mosquitto.conf

cat >slapd.conf <<END
include /etc/ldap/schema/core.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile $work/slapd.pid
TLSCertificateFile $work/cert.pem
TLSCertificateKeyFile $work/key.pem
database mdb
suffix dc=example,dc=test
directory $work/ldap
END
start slapd slapd -d 0 -f $work/slapd.conf -h 'ldap:/// ldaps:///'

echo 'rocommunity public
rocommunity6 public' >snmpd.conf
start snmpd snmpd -f -Lo -C -c $work/snmpd.conf -p $work/snmpd.pid udp:161 udp6:161

# -x: never touch the clock of the machine.
start chronyd chronyd -x -d -u root 'local stratum 8' 'allow' 'cmdport 0' 'pidfile /run/chronyd-sample.pid'

cat >rsyslog.conf <<END
module(load="imudp")
module(load="imtcp")
input(type="imudp" port="514")
input(type="imtcp" port="514")
*.* $work/messages
END
start rsyslogd rsyslogd -n -f $work/rsyslog.conf -i $work/rsyslog.pid

cat >vsftpd.conf <<END
listen=YES
background=NO
anonymous_enable=YES
anon_root=$work/ftp
secure_chroot_dir=$work/empty
connect_from_port_20=YES
END
start vsftpd vsftpd $work/vsftpd.conf
start tftpd in.tftpd --foreground --listen --address $a:69 --secure $work/tftp

echo "[files]
path = $work/www" >rsyncd.conf
start rsyncd rsync --daemon --no-detach --config=$work/rsyncd.conf

git init -q --bare git/sample.git
start git git daemon --base-path=$work/git --export-all

start iperf3 iperf3 -s

start xvnc Xtigervnc :3 -listen tcp -nolisten unix -nolock -ac -SecurityTypes None -geometry 640x480

tcp="21 22 25 53 80 110 143 389 443 514 587 636 853 873 993 995 1883 5201 5432 5903 6003 6379
8000 8080 8883 9418 11211 50000"
udp="53 69 123 161 514 11211"
listening() { ip netns exec server ss -Hln"$1" | grep -q "[^ ]*:$2 "; }
for _ in {1..30}; do
    down=
    for port in $tcp; do listening t $port || down+=" tcp/$port"; done
    for port in $udp; do listening u $port || down+=" udp/$port"; done
    [ -z "$down" ] && break
    sleep 1
done
[ -z "$down" ] || { echo "no server came up on:$down" >&2; tail -n 5 ./*.out >&2; exit 1; }

#### The recording

# Only the first bytes of a packet are needed. ARP and IPv6 neighbour discovery are left out.
ip netns exec server tcpdump -i eth0 -s 128 -U -Z root -w $work/capture.pcap \
    'ip or (ip6 and (tcp or udp)) or (icmp6 and (ip6[40] = 128 or ip6[40] = 129))' \
    2>tcpdump.out &
tcpdump=$!
sleep 2

# ok COMMAND...: a client that must succeed.
ok() { ip netns exec client timeout 20 "$@" </dev/null >client.out 2>&1 || { echo "failed: $*"; cat client.out; } >&2; }
# any COMMAND...: a client whose end does not matter (closed ports, half-open connections).
any() { ip netns exec client timeout 20 "$@" </dev/null >/dev/null 2>&1; }
# say ADDRESS PORT TEXT [NC-OPTION...]: sends one text with netcat.
say() { printf "$3" | ip netns exec client nc -N -w 1 "${@:4}" "$1" "$2" >/dev/null; }

get="curl -sSfk -o /dev/null"
ssh="ssh -F none -i $work/user_key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
ntp="chronyd -Q -d -u root -t 10"

# Three that stay open until after the recording.
ip netns exec client redis-cli -h $a subscribe news >/dev/null 2>&1 &
ip netns exec client mosquitto_sub -h $a -t sample/# >/dev/null 2>&1 &
ip netns exec client psql -h $a -U app -c 'select pg_sleep(600)' postgres >/dev/null 2>&1 &

for round in 1 2 3 4 5 6; do
    ok dig @$a server.example.test A
    ok dig @$a server.example.test AAAA
    ok dig @$six example.test MX
    ok dig @$a +tcp example.test TXT
    ok $get http://$a/
    ok $get http://$b/large.bin
    ok $get "http://[$six]/"
    ok $get https://$a/
    ok $get "https://[$six]/large.bin"
    ok $get http://$a:8080/
    ok redis-cli -h $a set round $round
    ok redis-cli -h $b incr visits
    ok redis-cli -h $six get round
    ok psql -h $a -U app -c 'select version()' postgres
    ok psql -h $six -U app -c 'select count(*) from pg_class' postgres
    ok $ssh root@$a
    ok mosquitto_pub -h $a -t sample/round -m $round
    ok snmpget -v 2c -c public $a 1.3.6.1.2.1.1.3.0
    ok logger --server $a --port 514 --udp "round $round"
    ok ldapsearch -x -H ldap://$a -s base -b ''
    say $a 11211 'set round 0 0 1\r\n1\r\nquit\r\n'
    ok $get http://$a:50000/
    ok ping -q -c 2 -i 0.5 $a
    any nc -w 2 $a 25565
    case $round in
    1)
        ok dig @$a +tls server.example.test A
        ok curl -sS -o /dev/null ftp://$a/hello.txt         # passive: data to a high port
        ok curl -sS -o /dev/null --ftp-port - ftp://$a/     # active: data from port 20
        ok curl -sS -o /dev/null tftp://$a/hello.txt
        ok logger --server $a --port 514 --tcp 'over tcp'
        ;;
    2)
        ok curl -sS smtp://$a --mail-from a@example.test --mail-rcpt b@example.test -T mail.txt
        ok curl -sS smtp://$a:587 --mail-from a@example.test --mail-rcpt b@example.test -T mail.txt
        ok curl -sS -u user:sample imap://$a/
        ok curl -sSk -u user:sample imaps://$a/
        ok curl -sS -u user:sample pop3://$a/
        ok curl -sSk -u user:sample pop3s://$a/
        ok $get http://$a:8000/
        ;;
    3)
        ok xdpyinfo -display $a:3
        say $a 5903 'RFB 003.008\n'
        ok rsync -q rsync://$a/files/index.html $work/fetched.html
        ok git ls-remote git://$a/sample.git
        ok ping -q -c 3 -i 0.5 $six
        ok $ssh root@$six
        ;;
    4)
        ok iperf3 -c $a -n 200K
        ok iperf3 -c $a -u -b 400K -t 1
        ok mosquitto_pub -h $a -p 8883 --cafile cert.pem --insecure -t sample/tls -m hello
        ok env LDAPTLS_REQCERT=never ldapsearch -x -H ldaps://$a -s base -b ''
        ok snmpget -v 2c -c public udp6:[$six] 1.3.6.1.2.1.1.3.0
        ok $get http://$a:8000/large.bin
        ;;
    5)
        any nc -z -w 2 $a 22     # leaves without reading the banner
        any nc -z -w 2 $a 21
        for port in 445 3306 8443 27017; do any nc -w 2 $b $port; done # closed
        for port in 23 3389; do any nc -w 4 $a $port; done             # filtered
        for port in 1194 51820; do say $b $port hello -u; done     # closed, udp
        say $a 11211 '\0\1\0\0\0\1\0\0version\r\n' -u
        ;;
    esac
    ok $ntp "server $a iburst maxsamples 1"
    ok $ntp "server $a iburst maxsamples 1" 'acquisitionport 123'
    sleep 7
done

sleep 1
kill $tcpdump
wait $tcpdump
grep -E 'captured|dropped' tcpdump.out
[ "$pcap" = /dev/null ] || cp capture.pcap "$pcap"
python3 "$here/flows_from_pcap.py" capture.pcap "$out"
echo "$needs" | tr ' ' '\n' | sed 's/.*://' | sort -u | xargs dpkg-query -W
