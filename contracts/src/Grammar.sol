// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The words that officials sign, read strictly: a text has one reading, or none.
/// @dev Pure and internal. What parses says whether the text is well formed, beside what it means.
library Grammar {
    /// @notice An agency's code: [a-z][a-z0-9-]{0,29}[a-z0-9].
    function isCode(string calldata text) internal pure returns (bool) {
        uint256 length = bytes(text).length;
        if (length < 2 || length > 31) return false;
        bytes32 code = bytes32(bytes(text));
        for (uint256 i = 0; i < length; ++i) {
            bool inner = i != 0 && (_isDigit(code[i]) || (code[i] == "-" && i != length - 1));
            if (!inner && !_isLetter(code[i], "a")) return false;
        }
        return true;
    }

    /// @notice A stage: [a-z-]{1,28}, beginning and ending with a letter. Which stages there are is the format's business.
    function isStage(string calldata text) internal pure returns (bool) {
        uint256 length = bytes(text).length;
        if (length == 0 || length > 28) return false;
        bytes32 stage = bytes32(bytes(text));
        for (uint256 i = 0; i < length; ++i) {
            bool inner = i != 0 && stage[i] == "-" && i != length - 1;
            if (!inner && !_isLetter(stage[i], "a")) return false;
        }
        return true;
    }

    /// @notice A currency: three upper-case letters.
    function isCurrency(string calldata text) internal pure returns (bool) {
        bytes32 code = bytes32(bytes(text));
        return bytes(text).length == 3 && _isLetter(code[0], "A") && _isLetter(code[1], "A") && _isLetter(code[2], "A");
    }

    /// @notice Plain decimal text in units of 10^-18: "1204.50", "-3". Not zero, and below 2^160 units either way.
    function parseSum(string calldata text) internal pure returns (bool ok, int256 units) {
        bytes calldata sum = bytes(text);
        bool negative = sum.length != 0 && sum[0] == "-";
        uint256 first = negative ? 1 : 0;
        uint256 point = sum.length;
        uint256 value;
        // 2^160 units have at most 31 digits before the point; with 18 after it nothing below can overflow.
        if (sum.length > first + 50) return (false, 0);
        for (uint256 i = first; i < sum.length; ++i) {
            if (sum[i] == "." && point == sum.length) {
                point = i;
            } else {
                if (!_isDigit(sum[i])) return (false, 0);
                value = value * 10 + (uint8(sum[i]) - 48);
            }
        }
        uint256 whole = point - first;
        if (whole == 0 || (whole != 1 && sum[first] == "0")) return (false, 0);
        uint256 decimals = 0;
        if (point != sum.length) {
            decimals = sum.length - point - 1;
            if (decimals == 0 || decimals > 18) return (false, 0);
        }
        value *= 10 ** (18 - decimals);
        if (value == 0 || value >> 160 != 0) return (false, 0);
        // forge-lint: disable-next-line(unsafe-typecast)
        return (true, negative ? -int256(value) : int256(value));
    }

    /// @notice A period: `YYYY`, `YYYY-MM` or `YYYY-MM-DD/YYYY-MM-DD`, of days that exist, the first not after the last.
    function isPeriod(string calldata text) internal pure returns (bool) {
        uint256 length = bytes(text).length;
        bytes32 period = bytes32(bytes(text));
        if (length != 4 && length != 7 && length != 21) return false;
        if (!_matches(period, "0000-00-00/0000-00-00", length)) return false;
        if (length == 4) return _year(period) != 0;
        if (length == 7) return _isDay(_year(period), _pair(period, 5), 1);
        bytes32 last = period << 88;
        return _isDay(_year(period), _pair(period, 5), _pair(period, 8))
            && _isDay(_year(last), _pair(last, 5), _pair(last, 8)) && bytes10(period) <= bytes10(last);
    }

    /// @notice A moment `YYYY-MM-DDTHH:MM:SSZ` from 1970 on, in seconds since then.
    function parseMoment(string calldata text) internal pure returns (bool ok, uint256 timestamp) {
        bytes32 moment = bytes32(bytes(text));
        if (bytes(text).length != 20 || !_matches(moment, "0000-00-00T00:00:00Z", 20)) return (false, 0);
        uint256 year = _year(moment);
        uint256 month = _pair(moment, 5);
        uint256 day = _pair(moment, 8);
        uint256 hour = _pair(moment, 11);
        uint256 minute = _pair(moment, 14);
        uint256 second = _pair(moment, 17);
        if (year < 1970 || !_isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return (false, 0);
        return (true, _daysSince1970(year, month, day) * 1 days + hour * 1 hours + minute * 1 minutes + second);
    }

    /// @notice Position of the first byte that begins no character a wallet can show, or the text's length.
    /// @dev Flaws are what is not UTF-8 (RFC 3629), control characters (U+0000 to U+001F, U+007F to U+009F), and what breaks a line or
    /// @dev turns its direction, so that it reads as another (U+2028 to U+202E, U+2066 to U+2069).
    function findFlaw(string calldata text) internal pure returns (uint256 position) {
        bytes calldata characters = bytes(text);
        while (position < characters.length) {
            uint256 first = uint8(characters[position]);
            uint256 following = 0;
            uint256 least = 0x80;
            uint256 most = 0xbf;
            if (first < 0x20 || first > 0x7e) {
                if (first < 0xc2 || first > 0xf4) return position;
                following = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
                // No controls, nothing longer than it need be, no surrogates, nothing above U+10FFFF.
                if (first == 0xc2 || first == 0xe0) least = 0xa0;
                else if (first == 0xed) most = 0x9f;
                else if (first == 0xf0) least = 0x90;
                else if (first == 0xf4) most = 0x8f;
                if (characters.length - position <= following) return position;
            }
            for (uint256 i = 1; i <= following; ++i) {
                uint256 next = uint8(characters[position + i]);
                if (next < least || next > most) return position;
                (least, most) = (0x80, 0xbf);
            }
            if (first == 0xe2) {
                uint256 rest = uint256(uint8(characters[position + 1])) << 8 | uint8(characters[position + 2]);
                if ((rest >= 0x80a8 && rest <= 0x80ae) || (rest >= 0x81a6 && rest <= 0x81a9)) return position;
            }
            position += following + 1;
        }
    }

    /// @dev In `pattern`, 0 stands for any digit and every other character for itself.
    function _matches(bytes32 text, bytes32 pattern, uint256 length) private pure returns (bool) {
        for (uint256 i = 0; i < length; ++i) {
            if (pattern[i] == "0" ? !_isDigit(text[i]) : text[i] != pattern[i]) return false;
        }
        return true;
    }

    /// @dev The two digits at `position` of a text that matched.
    function _pair(bytes32 text, uint256 position) private pure returns (uint256) {
        return uint256(uint8(text[position])) * 10 + uint8(text[position + 1]) - 528;
    }

    function _year(bytes32 text) private pure returns (uint256) {
        return _pair(text, 0) * 100 + _pair(text, 2);
    }

    function _isDay(uint256 year, uint256 month, uint256 day) private pure returns (bool) {
        return year != 0 && month != 0 && month <= 12 && day != 0 && day <= _daysInMonth(year, month);
    }

    function _daysInMonth(uint256 year, uint256 month) private pure returns (uint256) {
        if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /// @dev Leap days up to the end of last year, and the months of this one. 719,162 days lie before 1970-01-01.
    function _daysSince1970(uint256 year, uint256 month, uint256 day) private pure returns (uint256 count) {
        uint256 past = year - 1;
        count = past * 365 + past / 4 - past / 100 + past / 400 + day - 1 - 719_162;
        for (uint256 m = 1; m < month; ++m) {
            count += _daysInMonth(year, m);
        }
    }

    function _isDigit(bytes1 character) private pure returns (bool) {
        return character >= "0" && character <= "9";
    }

    /// @dev One of the 26 letters from `first` on.
    function _isLetter(bytes1 character, bytes1 first) private pure returns (bool) {
        return character >= first && uint8(character) < uint8(first) + 26;
    }
}
