// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Grammar} from "../../src/Grammar.sol";

/// @dev Grammar reads calldata: called from outside, these carry a text there.
abstract contract GrammarReader {
    function isCode(string calldata text) external pure returns (bool) {
        return Grammar.isCode(text);
    }

    function isStage(string calldata text) external pure returns (bool) {
        return Grammar.isStage(text);
    }

    function isCurrency(string calldata text) external pure returns (bool) {
        return Grammar.isCurrency(text);
    }

    function isPeriod(string calldata text) external pure returns (bool) {
        return Grammar.isPeriod(text);
    }

    function parseSum(string calldata text) external pure returns (bool ok, int256 units) {
        return Grammar.parseSum(text);
    }

    function parseMoment(string calldata text) external pure returns (bool ok, uint256 timestamp) {
        return Grammar.parseMoment(text);
    }

    function findFlaw(bytes calldata text) external pure returns (uint256) {
        return Grammar.findFlaw(string(text));
    }
}
