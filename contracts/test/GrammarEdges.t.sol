// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GrammarReader} from "./base/GrammarReader.sol";
import {Vm} from "./base/Vm.sol";

/// @title Every byte in every place of a word, and every end of a month: where one byte more or less would change a reading.
contract GrammarEdgesTest is GrammarReader {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    bytes private constant LOWER = "abcdefghijklmnopqrstuvwxyz";
    bytes private constant UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    bytes private constant DIGITS = "0123456789";

    function isSum(string calldata text) external view returns (bool ok) {
        (ok,) = this.parseSum(text);
    }

    function isMoment(string calldata text) external view returns (bool ok) {
        (ok,) = this.parseMoment(text);
    }

    function testEveryByteInEveryPlaceOfACode() public view {
        // The shortest, one with an inner place, and the longest.
        string[3] memory texts = ["ab", "abc", "abcdefghijklmnopqrstuvwxyz01234"];
        for (uint256 i = 0; i < 3; ++i) {
            uint256 last = bytes(texts[i]).length - 1;
            for (uint256 place = 0; place <= last; place = nextPlace(place, last)) {
                bytes memory alphabet = place == 0 ? LOWER : bytes.concat(LOWER, DIGITS);
                if (place != 0 && place != last) alphabet = bytes.concat(alphabet, "-");
                tryEveryByte(this.isCode, texts[i], place, alphabet);
            }
        }
        vm.assertFalse(this.isCode("a"));
        vm.assertFalse(this.isCode("abcdefghijklmnopqrstuvwxyz012345"));
        vm.assertFalse(this.isCode("abcdefghijklmnopqrstuvwxyz0123456"));
    }

    function testEveryByteInEveryPlaceOfAStage() public view {
        string[3] memory texts = ["a", "abc", "abcdefghijklmnopqrstuvwxyzab"];
        for (uint256 i = 0; i < 3; ++i) {
            uint256 last = bytes(texts[i]).length - 1;
            for (uint256 place = 0; place <= last; place = nextPlace(place, last)) {
                bytes memory alphabet = place != 0 && place != last ? bytes.concat(LOWER, "-") : LOWER;
                tryEveryByte(this.isStage, texts[i], place, alphabet);
            }
        }
        vm.assertFalse(this.isStage(""));
        vm.assertFalse(this.isStage("abcdefghijklmnopqrstuvwxyzabc"));
    }

    function testEveryByteInEveryPlaceOfACurrency() public view {
        for (uint256 place = 0; place < 3; ++place) {
            tryEveryByte(this.isCurrency, "EUR", place, UPPER);
        }
        vm.assertFalse(this.isCurrency("EURO"));
        vm.assertFalse(this.isCurrency("EU"));
    }

    function testEveryByteInEveryPlaceOfASum() public view {
        // A second point, or a minus inside, is no sum; a point may end up nowhere else.
        tryEveryByte(this.isSum, "12.34", 0, bytes.concat("123456789", "-"));
        tryEveryByte(this.isSum, "12.34", 1, DIGITS);
        tryEveryByte(this.isSum, "12.34", 2, bytes.concat(DIGITS, "."));
        tryEveryByte(this.isSum, "12.34", 3, DIGITS);
        tryEveryByte(this.isSum, "12.34", 4, DIGITS);
        tryEveryByte(this.isSum, "-12", 0, bytes.concat("123456789", "-"));
        tryEveryByte(this.isSum, "-12", 1, "123456789");
        tryEveryByte(this.isSum, "1234", 1, bytes.concat(DIGITS, "."));
    }

    function testTheLongestSums() public view {
        // 31 digits before the point and 18 after it, with a minus: the longest text that has one reading.
        vm.assertTrue(this.isSum("-1461501637330902918203684832716.283019655932542975"));
        vm.assertFalse(this.isSum("-1461501637330902918203684832716.2830196559325429750"));
        vm.assertFalse(this.isSum("-0000000000000000000000000000001.283019655932542975"));
        vm.assertTrue(this.isSum("0.100000000000000000"));
        vm.assertFalse(this.isSum("0.1000000000000000000"));
        // 2^256 + 1 units, which a word would read as one; and as many digits as a text of that length has.
        vm.assertFalse(this.isSum("115792089237316195423570985008687907853269984665640564039457.584007913129639937"));
        vm.assertFalse(this.isSum("99999999999999999999999999999999999999999999999999"));
        vm.assertFalse(this.isSum("1000000000000000000000000000000000000000000000000000000000000000000000000000000000"));
    }

    function testEveryByteInEveryPlaceOfAPeriod() public view {
        // Digits in these places always make a day that exists.
        tryEveryByte(this.isPeriod, "2025", 0, DIGITS);
        tryEveryByte(this.isPeriod, "2025", 3, DIGITS);
        tryEveryByte(this.isPeriod, "2025-01", 2, DIGITS);
        tryEveryByte(this.isPeriod, "2025-01", 4, "-");
        tryEveryByte(this.isPeriod, "2025-01", 6, "123456789");
        tryEveryByte(this.isPeriod, "2025-11", 5, "01");
        string memory period = "2025-01-01/2999-11-21";
        uint8[4] memory hyphens = [4, 7, 15, 18];
        for (uint256 i = 0; i < 4; ++i) {
            tryEveryByte(this.isPeriod, period, hyphens[i], "-");
        }
        tryEveryByte(this.isPeriod, period, 10, "/");
        tryEveryByte(this.isPeriod, period, 3, DIGITS);
        tryEveryByte(this.isPeriod, period, 14, DIGITS);
        tryEveryByte(this.isPeriod, period, 20, DIGITS);
        tryEveryByte(this.isPeriod, period, 19, "012");
    }

    function testEveryByteInEveryPlaceOfAMoment() public view {
        string memory text = "2001-01-01T00:00:00Z";
        bytes memory shape = "0000-00-00T00:00:00Z";
        for (uint256 place = 0; place < shape.length; ++place) {
            if (shape[place] != "0") tryEveryByte(this.isMoment, text, place, bytes.concat(shape[place]));
        }
        tryEveryByte(this.isMoment, text, 0, "23456789");
        tryEveryByte(this.isMoment, text, 3, DIGITS);
        tryEveryByte(this.isMoment, text, 12, DIGITS);
        tryEveryByte(this.isMoment, text, 11, "012");
        tryEveryByte(this.isMoment, text, 14, "012345");
        tryEveryByte(this.isMoment, text, 15, DIGITS);
        tryEveryByte(this.isMoment, text, 17, "012345");
        tryEveryByte(this.isMoment, text, 18, DIGITS);
    }

    /// @dev The days of each month, in a common year, a leap year, a hundredth that is none, and a four-hundredth that is one.
    function testEveryEndOfAMonth() public view {
        string[5] memory yearsTried = ["2023", "2024", "2100", "2000", "2400"];
        uint8[12] memory lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (uint256 y = 0; y < 5; ++y) {
            for (uint256 m = 0; m < 12; ++m) {
                bool isLongFebruary = m == 1 && y != 0 && y != 2;
                uint256 last = isLongFebruary ? 29 : lengths[m];
                string memory month = string.concat(yearsTried[y], "-", m < 9 ? "0" : "", vm.toString(m + 1));
                vm.assertTrue(this.isPeriod(month));
                assertDay(month, "00", false);
                assertDay(month, "01", true);
                assertDay(month, vm.toString(last), true);
                assertDay(month, vm.toString(last + 1), false);
            }
            assertDay(string.concat(yearsTried[y], "-00"), "01", false);
            assertDay(string.concat(yearsTried[y], "-13"), "01", false);
        }
    }

    /// @dev A second, a minute, an hour and a day count for what they are, each by itself.
    function testEachPartOfAMoment() public view {
        string[6] memory texts = [
            "1970-01-01T00:00:59Z",
            "1970-01-01T00:59:00Z",
            "1970-01-01T23:00:00Z",
            "1970-01-31T00:00:00Z",
            "1970-12-01T00:00:00Z",
            "2001-01-01T00:00:00Z"
        ];
        uint256[6] memory timestamps = [uint256(59), 3_540, 82_800, 2_592_000, 28_857_600, 978_307_200];
        for (uint256 i = 0; i < 6; ++i) {
            (bool ok, uint256 timestamp) = this.parseMoment(texts[i]);
            vm.assertTrue(ok, texts[i]);
            vm.assertEq(timestamp, timestamps[i], texts[i]);
        }
    }

    /// @dev The days of a period count from the earlier to the later, in each of their parts; one day is a period too.
    function testPeriodsRunForwards() public view {
        vm.assertTrue(this.isPeriod("2025-06-15/2025-06-15"));
        vm.assertTrue(this.isPeriod("2025-06-15/2025-06-16"));
        vm.assertFalse(this.isPeriod("2025-06-15/2025-06-14"));
        vm.assertTrue(this.isPeriod("2025-06-15/2025-07-01"));
        vm.assertFalse(this.isPeriod("2025-06-15/2025-05-30"));
        vm.assertTrue(this.isPeriod("2025-06-15/2026-01-01"));
        vm.assertFalse(this.isPeriod("2025-06-15/2024-12-31"));
        vm.assertFalse(this.isPeriod("2025-06-15/0000-12-31"));
        vm.assertFalse(this.isPeriod("2025-06-1/2025-06-150"));
    }

    function assertDay(string memory month, string memory day, bool exists) private view {
        string memory text = string.concat(month, "-", day);
        vm.assertTrue(this.isPeriod(string.concat(text, "/", text)) == exists, text);
        vm.assertTrue(this.isPeriod(string.concat("0001-01-01/", text)) == exists, text);
        vm.assertTrue(this.isPeriod(string.concat(text, "/9999-12-31")) == exists, text);
        vm.assertTrue(this.isMoment(string.concat(text, "T00:00:00Z")) == exists, text);
    }

    /// @dev Whichever byte stands there, the text is well formed exactly if the byte is in `alphabet`.
    function tryEveryByte(
        function(string memory) external view returns (bool) isWellFormed,
        string memory text,
        uint256 place,
        bytes memory alphabet
    ) private view {
        bytes memory changed = bytes.concat(bytes(text));
        for (uint256 value = 0; value < 256; ++value) {
            changed[place] = bytes1(uint8(value));
            bool allowed = false;
            for (uint256 i = 0; i < alphabet.length; ++i) {
                if (alphabet[i] == changed[place]) allowed = true;
            }
            if (isWellFormed(string(changed)) != allowed) revert(string.concat("Misread: ", string(changed)));
        }
    }

    /// @dev The first two places, one in the middle, and the last two.
    function nextPlace(uint256 place, uint256 last) private pure returns (uint256) {
        if (place == 1 && last > 5) return last / 2;
        if (place > 1 && place < last - 1) return last - 1;
        return place + 1;
    }
}
