#pragma once
// The only source of chance in the specimens: a small generator with a stated algorithm, so that a
// seed means the same picture with every standard library.

#include <QtGlobal>

#include <iterator>

namespace licencedesk::specimens {

class Random
{
public:
    explicit Random(quint64 seed);

    quint64 next();
    int between(int lowest, int highest); ///< both included
    double real(double lowest, double highest);
    double gauss(double deviation); ///< mean 0, cut at ±3 deviations
    bool chance(double probability);

    template <typename List>
    auto pick(const List &list)
    {
        return *std::next(std::begin(list), between(0, static_cast<int>(std::size(list)) - 1));
    }

    /// An independent stream: what one part draws does not shift the others.
    Random fork();

private:
    quint64 m_state;
};

} // namespace licencedesk::specimens
