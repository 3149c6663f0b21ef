// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace planner {

/// Finds the bytes that mean something in separated values: the delimiter, the quotation mark and everything
/// below the blank, among them line breaks. Looks at 64 bytes at a time, so text in between costs little.
class CsvMarks {
public:
    CsvMarks(QByteArrayView text, char delimiter, char quote)
        : m_text(text), m_delimiter(delimiter), m_quote(quote), m_found(block())
    {
    }

    /// The place of the next mark, each once; the size of the text when there are no more.
    qsizetype next()
    {
        while (m_found == 0) {
            if (m_text.size() - m_start <= blockSize)
                return m_text.size();
            m_start += blockSize;
            m_found = block();
        }
        const qsizetype place = m_start + std::countr_zero(m_found);
        m_found &= m_found - 1;
        return place;
    }

private:
    static constexpr qsizetype blockSize = 64;

    /// One bit for each byte of the block at m_start, set where there is a mark.
    [[nodiscard]] quint64 block() const
    {
        const qsizetype left = m_text.size() - m_start;
        if (left >= blockSize)
            return marksIn(m_text.data() + m_start);
        std::array<char, blockSize> rest;
        rest.fill(' ');
        std::copy_n(m_text.data() + m_start, left, rest.data()); // an empty text has no data
        return marksIn(rest.data());
    }

#if defined(__SSE2__)
    [[nodiscard]] quint64 marksIn(const char* bytes) const
    {
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8(m_quote);
        const __m128i control = _mm_set1_epi8(0x1F);
        quint64 found = 0;
        for (unsigned part = 0; part < 4; ++part) {
            __m128i sixteen;
            std::memcpy(&sixteen, bytes + std::size_t{16} * part, 16);
            const __m128i low = _mm_cmpeq_epi8(_mm_max_epu8(sixteen, control), control);
            const __m128i meant
                = _mm_or_si128(_mm_cmpeq_epi8(sixteen, delimiter), _mm_cmpeq_epi8(sixteen, quote));
            const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(low, meant)));
            found |= quint64{bits} << (16U * part);
        }
        return found;
    }
#else
    [[nodiscard]] quint64 marksIn(const char* bytes) const
    {
        quint64 found = 0;
        for (unsigned i = 0; i < blockSize; ++i) {
            const char byte = bytes[i];
            const bool mark
                = static_cast<unsigned char>(byte) < 0x20 || byte == m_quote || byte == m_delimiter;
            found |= quint64{mark} << i;
        }
        return found;
    }
#endif

    QByteArrayView m_text;
    char m_delimiter;
    char m_quote;
    qsizetype m_start = 0;
    quint64 m_found;
};

} // namespace planner
