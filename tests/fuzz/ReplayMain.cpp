// Feeds a fuzzing target without a fuzzer: every file of the corpus folder, then seeded mutations
// of them, the same in every run. A crash, a sanitizer's report or a time-out fails the test; what
// made it abort is left in the working folder as "failed-input", to be looked at and to be put into
// the corpus once it is mended.

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

using Input = std::vector<uint8_t>;

constexpr unsigned Seed = 20261121;
constexpr size_t LargestInput = 64 * 1024; // bytes; mutations grow no further

Input contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return Input(std::istreambuf_iterator<char>(file), {});
}

/// Sorted, so that every machine mutates in the same order.
std::vector<Input> readCorpus(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Input> corpus;
    std::transform(paths.begin(), paths.end(), std::back_inserter(corpus), contentOf);
    return corpus;
}

const Input *inputUnderWay = nullptr;

void keepFailedInput(int)
{
    std::ofstream file("failed-input", std::ios::binary);
    file.write(reinterpret_cast<const char *>(inputUnderWay->data()),
               static_cast<std::streamsize>(inputUnderWay->size()));
    file.close();
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

void feed(const Input &input)
{
    inputUnderWay = &input;
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

class Mutator
{
public:
    explicit Mutator(const std::vector<Input> &corpus) : m_corpus(corpus) {}

    Input next()
    {
        Input input = m_corpus[below(m_corpus.size())];
        const size_t steps = 1 + below(4);
        for (size_t step = 0; step < steps; ++step) {
            change(input);
        }
        return input;
    }

private:
    size_t below(size_t end) { return end == 0 ? 0 : m_random() % end; }
    auto at(Input &input, size_t end) { return input.begin() + static_cast<long>(below(end)); }

    void change(Input &input)
    {
        switch (below(5)) {
        case 0: // a bit
            if (!input.empty()) {
                *at(input, input.size()) ^= static_cast<uint8_t>(1U << below(8));
            }
            break;
        case 1: // a byte more
            input.insert(at(input, input.size() + 1), static_cast<uint8_t>(below(256)));
            break;
        case 2: // cut off
            input.resize(below(input.size() + 1));
            break;
        case 3: // a piece twice
            repeat(input);
            break;
        default: // the end of another one
            splice(input, m_corpus[below(m_corpus.size())]);
        }
    }

    void repeat(Input &input)
    {
        const size_t from = below(input.size() + 1);
        const size_t count = below(input.size() - from + 1);
        const Input piece(input.begin() + static_cast<long>(from),
                          input.begin() + static_cast<long>(from + count));
        if (input.size() + count <= LargestInput) {
            input.insert(at(input, input.size() + 1), piece.begin(), piece.end());
        }
    }

    void splice(Input &input, const Input &other)
    {
        input.resize(below(input.size() + 1));
        const size_t from = below(other.size() + 1);
        input.insert(input.end(), other.begin() + static_cast<long>(from), other.end());
        input.resize(std::min(input.size(), LargestInput));
    }

    const std::vector<Input> &m_corpus;
    std::mt19937 m_random{Seed};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s CORPUS-FOLDER MUTATIONS\n", argv[0]);
        return 2;
    }
    const std::vector<Input> corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 1;
    }
    std::signal(SIGABRT, keepFailedInput);
    for (const Input &input : corpus) {
        feed(input);
    }
    Mutator mutator(corpus);
    const int mutations = std::atoi(argv[2]);
    for (int i = 0; i < mutations; ++i) {
        feed(mutator.next());
    }
    std::printf("%zu corpus files, %d mutations\n", corpus.size(), mutations);
    return 0;
}
