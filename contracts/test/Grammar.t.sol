// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GrammarReader} from "./base/GrammarReader.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract GrammarTest is LedgerFixture, GrammarReader {
    function setUp() public override {}

    function assertSum(string memory text, int256 units) internal view {
        (bool ok, int256 parsed) = this.parseSum(text);
        vm.assertTrue(ok, text);
        vm.assertEq(parsed, units, text);
    }

    function testParseSum() public view {
        assertSum("1", 1e18);
        assertSum("-1", -1e18);
        assertSum("1204.50", 1204.5e18);
        assertSum("0.000000000000000001", 1);
        assertSum("-0.5", -5e17);
        assertSum("10.0", 10e18);
        // 2^160 - 1 units, and one more.
        assertSum("1461501637330902918203684832716.283019655932542975", int256(2 ** 160 - 1));
        assertSum("-1461501637330902918203684832716.283019655932542975", -int256(2 ** 160 - 1));
    }

    function testRefuseMalformedSum() public view {
        string[25] memory texts = [
            "",
            "-",
            "+1",
            "0",
            "-0",
            "0.0",
            "-0.00",
            "00",
            "01",
            "-01",
            ".5",
            "1.",
            "1..2",
            "1.2.3",
            "1,5",
            "1 ",
            " 1",
            "1e3",
            "0x1",
            "--1",
            "1-",
            "0.0000000000000000001",
            "1461501637330902918203684832716.283019655932542976",
            "10000000000000000000000000000000",
            "115792089237316195423570985008687907853269984665640564039457584007913129639937"
        ];
        for (uint256 i = 0; i < texts.length; ++i) {
            (bool ok,) = this.parseSum(texts[i]);
            vm.assertFalse(ok, texts[i]);
        }
    }

    function testFuzzParseSumOfAnyUnits(uint160 magnitude, bool negative) public view {
        vm.assume(magnitude != 0);
        bytes memory fraction = bytes(vm.toString(uint256(1e18) + magnitude % 1e18));
        fraction[0] = ".";
        string memory text =
            string.concat(negative ? "-" : "", vm.toString(uint256(magnitude) / 1e18), string(fraction));
        assertSum(text, negative ? -int256(uint256(magnitude)) : int256(uint256(magnitude)));
    }

    function testFuzzParseSumOfNoiseNeverReverts(string memory text) public view {
        this.parseSum(text);
    }

    function testParseMoment() public view {
        assertMoment("1970-01-01T00:00:00Z", 0);
        assertMoment("1999-12-31T23:59:59Z", 946_684_799);
        assertMoment("2000-02-29T12:00:00Z", 951_825_600);
        assertMoment("2000-03-01T00:00:00Z", 951_868_800);
        assertMoment("2024-02-29T00:00:00Z", 1_709_164_800);
        assertMoment("2026-11-21T00:57:15Z", 1_795_222_635);
        assertMoment("2100-03-01T00:00:00Z", 4_107_542_400);
        assertMoment("9999-12-31T23:59:59Z", 253_402_300_799);
    }

    function assertMoment(string memory text, uint256 timestamp) internal view {
        (bool ok, uint256 parsed) = this.parseMoment(text);
        vm.assertTrue(ok, text);
        vm.assertEq(parsed, timestamp, text);
    }

    function testRefuseMalformedMoment() public view {
        string[16] memory texts = [
            "",
            "2026-11-21",
            "2026-11-21T00:57:15",
            "2026-11-21T00:57:15z",
            "2026-11-21t00:57:15Z",
            "2026-11-21 00:57:15Z",
            "2026-11-21T00:57:15ZZ",
            "2026-11-21T24:00:00Z",
            "2026-11-21T23:60:00Z",
            "2026-11-21T23:59:60Z",
            "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2026-00-10T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2026-1a-21T00:57:15Z"
        ];
        for (uint256 i = 0; i < texts.length; ++i) {
            (bool ok,) = this.parseMoment(texts[i]);
            vm.assertFalse(ok, texts[i]);
        }
    }

    function testFuzzParseMomentOfNoiseNeverReverts(string memory text) public view {
        this.parseMoment(text);
        this.isPeriod(text);
        this.isStage(text);
        this.isCode(text);
        this.isCurrency(text);
    }

    /// @dev A day follows a day: the calendar has neither gaps nor doubles over its 400 years.
    function testFuzzMomentsCountDays(uint256 offset) public view {
        uint256 day = bound(offset, 0, 146_097);
        (uint256 year, uint256 month, uint256 date) = civilFrom(day);
        string memory text = string.concat(pad(year, 4), "-", pad(month, 2), "-", pad(date, 2), "T00:00:00Z");
        assertMoment(text, day * 86_400);
        string memory period = string.concat(pad(year, 4), "-", pad(month, 2), "-", pad(date, 2));
        vm.assertTrue(this.isPeriod(string.concat(period, "/", period)));
    }

    function testIsPeriod() public view {
        vm.assertTrue(this.isPeriod("2026"));
        vm.assertTrue(this.isPeriod("0001"));
        vm.assertTrue(this.isPeriod("2026-12"));
        vm.assertTrue(this.isPeriod("2026-04-01/2027-03-31"));
        vm.assertTrue(this.isPeriod("2024-02-29/2024-02-29"));
        vm.assertTrue(this.isPeriod("1899-12-31/1900-01-01"));
        string[12] memory texts = [
            "0000",
            "0000-01",
            "2026-00",
            "2026-13",
            "2026-04-01/2026-03-31",
            "2026-04-31/2026-05-01",
            "2026-04-01/2026-04-31",
            "0000-01-01/2026-01-01",
            "2026-04-01-2026-04-30",
            "2026-04-01/2026-04-3O",
            "20-6",
            "2026-04-01/2026-04-30 "
        ];
        for (uint256 i = 0; i < texts.length; ++i) {
            vm.assertFalse(this.isPeriod(texts[i]), texts[i]);
        }
    }

    function testIsStage() public view {
        vm.assertTrue(this.isStage("expenditure"));
        vm.assertTrue(this.isStage("incoming-commitment"));
        vm.assertTrue(this.isStage("a"));
        vm.assertTrue(this.isStage("abcdefghijklmnopqrstuvwxyzab"));
        string[7] memory texts = ["", "-a", "a-", "A", "a1", "a b", "abcdefghijklmnopqrstuvwxyzabc"];
        for (uint256 i = 0; i < texts.length; ++i) {
            vm.assertFalse(this.isStage(texts[i]), texts[i]);
        }
    }

    function testIsCurrency() public view {
        vm.assertTrue(this.isCurrency("EUR"));
        vm.assertTrue(this.isCurrency("AZZ"));
        string[6] memory texts = ["", "EU", "EURO", "eur", "E1R", "E@["];
        for (uint256 i = 0; i < texts.length; ++i) {
            vm.assertFalse(this.isCurrency(texts[i]), texts[i]);
        }
    }

    function testIsCode() public view {
        vm.assertTrue(this.isCode("uk-fcdo"));
        vm.assertTrue(this.isCode("a1"));
        vm.assertTrue(this.isCode("m23456789012345678901234567890x"));
        vm.assertFalse(this.isCode("m234567890123456789012345678901x"));
        vm.assertFalse(this.isCode("a"));
        vm.assertFalse(this.isCode("a-"));
        vm.assertFalse(this.isCode("1a"));
    }
}
