// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GrammarReader} from "./base/GrammarReader.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

/// @dev Which bytes are a text that a wallet can show: UTF-8 as RFC 3629 has it, without control characters and marks that break or turn a line.
contract TextTest is LedgerFixture, GrammarReader {
    function setUp() public override {}

    function assertShown(bytes memory text) internal view {
        vm.assertEq(this.findFlaw(text), text.length, vm.toString(text));
        // Also between other characters.
        bytes memory longer = bytes.concat("a", text, "z");
        vm.assertEq(this.findFlaw(longer), longer.length, vm.toString(longer));
    }

    function assertFlawed(bytes memory text) internal view {
        vm.assertEq(this.findFlaw(text), 0, vm.toString(text));
        vm.assertEq(this.findFlaw(bytes.concat("abc", text, "z")), 3, vm.toString(text));
    }

    /// @dev First and last of every row of the table in RFC 3629, section 4, and of what the controls leave of it.
    function testTextsOfWholeCharacters() public view {
        bytes[30] memory texts = [
            bytes(""),
            hex"20", // U+0020, the first that is no control
            hex"7e", // U+007E, the last before DELETE
            hex"c2a0", // U+00A0, the first after the C1 controls
            hex"c2bf",
            hex"c380", // U+00C0
            hex"df80",
            hex"dfbf", // U+07FF, the last of two bytes
            hex"e0a080", // U+0800, the first of three
            hex"e0bfbf",
            hex"e18080",
            hex"e1bfbf",
            hex"ec8080",
            hex"ecbfbf",
            hex"ed8080",
            hex"ed9fbf", // U+D7FF, the last before the surrogates
            hex"ee8080", // U+E000, the first after them
            hex"eebfbf",
            hex"ef8080",
            hex"efbfbf", // U+FFFF, the last of three
            hex"f0908080", // U+10000, the first of four
            hex"f0bfbfbf",
            hex"f1808080",
            hex"f1bfbfbf",
            hex"f3808080",
            hex"f3bfbfbf",
            hex"f4808080",
            hex"f48fbfbf", // U+10FFFF, the last
            unicode"Агентство доріг",
            unicode"財務省 🧾 – Straße"
        ];
        for (uint256 i = 0; i < texts.length; ++i) {
            assertShown(texts[i]);
        }
    }

    function testTextsThatAreNoCharacters() public view {
        bytes[42] memory texts = [
            bytes(hex"00"), // controls: C0
            hex"09",
            hex"0a",
            hex"1b",
            hex"1f",
            hex"7f", // DELETE
            hex"c280", // controls: C1
            hex"c285",
            hex"c29f",
            hex"80", // a continuation alone
            hex"bf",
            hex"c080", // longer than need be
            hex"c1bf",
            hex"e08080",
            hex"e09fbf",
            hex"f0808080",
            hex"f08fbfbf",
            hex"eda080", // surrogates
            hex"edafbf",
            hex"edb080",
            hex"edbfbf",
            hex"eda080edb080",
            hex"f4908080", // above U+10FFFF
            hex"f4bfbfbf",
            hex"f5808080", // first bytes that never occur
            hex"f7bfbfbf",
            hex"f888808080",
            hex"fe",
            hex"ff",
            hex"c3", // cut short
            hex"e0a0",
            hex"e1",
            hex"ed9f",
            hex"f09080",
            hex"f0",
            hex"c37f", // continuations just below and above their range
            hex"c3c0",
            hex"e1807f",
            hex"e180c0",
            hex"f180807f",
            hex"f18080c0",
            hex"f17f8080"
        ];
        for (uint256 i = 0; i < texts.length; ++i) {
            assertFlawed(texts[i]);
        }
    }

    /// @dev Every text of one and of two bytes.
    function testEveryTextOfUpToTwoBytes() public view {
        for (uint256 i = 0; i < 256; ++i) {
            bytes memory one = abi.encodePacked(uint8(i));
            vm.assertEq(this.findFlaw(one), flawOf(one));
        }
        for (uint256 i = 0x7f00; i < 0x10000; i += 7) {
            bytes memory two = abi.encodePacked(uint16(i));
            vm.assertEq(this.findFlaw(two), flawOf(two));
        }
    }

    function testFuzzTextIsReadAsADecoderReadsIt(bytes memory text) public view {
        vm.assertEq(this.findFlaw(text), flawOf(text));
    }

    /// @dev Noise is seldom UTF-8: here whole characters, of which one byte may be changed.
    function testFuzzTextOfCharactersWithOneByteChanged(uint24[8] memory points, uint256 where, uint8 how) public view {
        uint24[4] memory limits = [0x80, 0x800, 0x10000, 0x110000];
        bytes memory text;
        for (uint256 i = 0; i < points.length; ++i) {
            text = bytes.concat(text, encode(points[i] % limits[i % 4]));
        }
        text[where % text.length] ^= bytes1(how);
        vm.assertEq(this.findFlaw(text), flawOf(text));
    }

    function testFuzzTextOfOneCharacterIsShownUnlessAControl(uint256 point) public view {
        point = bound(point, 0, 0x10ffff);
        bytes memory text = encode(point);
        bool shown = point >= 0x20 && (point < 0x7f || point >= 0xa0) && (point < 0xd800 || point >= 0xe000);
        if (turnsOrBreaks(point)) shown = false;
        vm.assertEq(this.findFlaw(text), shown ? text.length : 0);
    }

    /// @dev Every character of three bytes that begins with E2, the ones that break or turn a line among them.
    function testTextOfMarksThatTurnALine() public view {
        for (uint256 point = 0x2000; point < 0x2100; ++point) {
            bytes memory text = bytes.concat("x", encode(point));
            vm.assertEq(this.findFlaw(text), turnsOrBreaks(point) ? 1 : text.length);
        }
    }

    /// @dev Line and paragraph separators, embeddings, overrides and isolates.
    function turnsOrBreaks(uint256 point) internal pure returns (bool) {
        return (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }

    // ───────────────────────────── A decoder, written a second time ─────────────────────────────

    /// @dev UTF-8's bits of any number below 2^21, were it a character or not.
    function encode(uint256 point) internal pure returns (bytes memory) {
        if (point < 0x80) return abi.encodePacked(uint8(point));
        bytes memory last = abi.encodePacked(uint8(0x80 | (point & 0x3f)));
        if (point < 0x800) return bytes.concat(bytes1(uint8(0xc0 | (point >> 6))), last);
        last = bytes.concat(bytes1(uint8(0x80 | ((point >> 6) & 0x3f))), last);
        if (point < 0x10000) return bytes.concat(bytes1(uint8(0xe0 | (point >> 12))), last);
        last = bytes.concat(bytes1(uint8(0x80 | ((point >> 12) & 0x3f))), last);
        return bytes.concat(bytes1(uint8(0xf0 | (point >> 18))), last);
    }

    /// @dev Decodes by the bits' pattern, then judges the number: the other way round than the contract, which judges bytes.
    function flawOf(bytes memory text) internal pure returns (uint256 position) {
        while (position < text.length) {
            uint8 first = uint8(text[position]);
            uint256 length = first >> 7 == 0 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
            if (length == 0 || position + length > text.length) return position;
            uint256 point = length == 1 ? first : first & (0x7f >> length);
            for (uint256 i = 1; i < length; ++i) {
                uint8 next = uint8(text[position + i]);
                if (next >> 6 != 2) return position;
                point = (point << 6) | (next & 0x3f);
            }
            if (keccak256(encode(point)) != keccak256(slice(text, position, length))) return position; // longer than need be
            if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return position;
            if (point < 0x20 || (point > 0x7e && point < 0xa0) || turnsOrBreaks(point)) return position;
            position += length;
        }
    }

    function slice(bytes memory text, uint256 from, uint256 length) private pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = text[from + i];
        }
    }
}
