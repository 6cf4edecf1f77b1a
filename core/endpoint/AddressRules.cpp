#include "endpoint/AddressRules.h"

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

struct Range
{
    const char *first;
    int bits;
};

constexpr std::array NotPublicV4 = {
    Range{"0.0.0.0", 8},       // this network
    Range{"10.0.0.0", 8},      // private
    Range{"100.64.0.0", 10},   // shared by a provider's customers
    Range{"127.0.0.0", 8},     // loopback
    Range{"169.254.0.0", 16},  // link-local; clouds keep their secrets there
    Range{"172.16.0.0", 12},   // private
    Range{"192.0.0.0", 24},    // protocol assignments
    Range{"192.0.2.0", 24},    // documentation
    Range{"192.88.99.0", 24},  // 6to4 relay
    Range{"192.168.0.0", 16},  // private
    Range{"198.18.0.0", 15},   // benchmarks
    Range{"198.51.100.0", 24}, // documentation
    Range{"203.0.113.0", 24},  // documentation
    Range{"224.0.0.0", 4},     // multicast
    Range{"240.0.0.0", 4},     // reserved, broadcast
};

constexpr Range GlobalUnicastV6 = {"2000::", 3};
constexpr std::array NotPublicV6 = {
    Range{"2001::", 23},     // protocol assignments, Teredo
    Range{"2001:db8::", 32}, // documentation
    Range{"2002::", 16},     // 6to4: an IPv4 address in disguise
    Range{"3fff::", 20},     // documentation
};

bool lies(const QHostAddress &address, const Range &range)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(range.first)), range.bits);
}

template <size_t Count>
bool liesInOne(const QHostAddress &address, const std::array<Range, Count> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range &range) { return lies(address, range); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4)); // also of ::ffff:1.2.3.4
    if (isV4) {
        return !liesInOne(v4, NotPublicV4);
    }
    return lies(address, GlobalUnicastV6) && !liesInOne(address, NotPublicV6);
}

} // namespace licencedesk
