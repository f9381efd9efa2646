// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LedgerFixture} from "./base/LedgerFixture.sol";

/// @dev The slots that docs/contract.md promises and storage proofs name.
contract StorageTest is LedgerFixture {
    function slotAt(bytes32 key, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }

    function slotAt(bytes32 outer, bytes32 inner, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encode(inner, slotAt(outer, slot)));
    }

    function load(bytes32 slot) internal view returns (bytes32) {
        return vm.load(address(ledger), slot);
    }

    function testSlotsOfHistory() public {
        open(prepare(MOH, onePart(Line("expenditure", "EUR", -3))));
        open(prepare(ROADS, partsOfExpenditure(1)));
        vm.assertEq(load(bytes32(uint256(2))), ledger.head());
        vm.assertEq(uint256(load(bytes32(uint256(3)))), 2);
        vm.assertEq(load(slotAt(bytes32(uint256(1)), 4)), ledger.batchHash(1));
        vm.assertEq(load(slotAt("moh", 5)), ledger.agencyState(MOH).head);
        vm.assertEq(uint256(load(slotAt("moh", 6))), 1);
        vm.assertEq(uint256(load(slotAt("moh", 7))), 1);
        vm.assertEq(int256(uint256(load(slotAt("moh", keyOf("expenditure", "EUR"), 8)))), -3e18);
    }

    function testSlotsOfFatesAndDisputes() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        bytes32 digest = digestOf(prepared.publication);
        vm.assertEq(uint256(load(slotAt("moh", digest, 9))), 0);
        open(prepared);
        vm.assertEq(uint256(load(slotAt("moh", digest, 9))), 1);
        deliver(prepared, 2);
        vm.assertEq(uint256(load(slotAt("moh", digest, 9))), 2);
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "Under review");
        vm.assertEq(uint256(load(slotAt("moh", bytes32(uint256(1)), 10))), 1);
    }

    function testSlotsOfKeysAndPersons() public {
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        bytes32 slot = slotAt("moh", keyIdOf(PREPARER), 12);
        vm.assertEq(load(slot), personOf(PREPARER));
        uint256 packed = uint256(load(bytes32(uint256(slot) + 1)));
        vm.assertEq(uint8(packed), 1); // roles
        vm.assertEq(uint48(packed >> 8), START + GRANT_DELAY); // validFrom
        vm.assertEq(uint48(packed >> 56), 0); // validUntil
        vm.assertEq(uint48(packed >> 104), START + GRANT_DELAY); // revokedAt
        vm.assertEq(uint8(packed >> 152), 1); // revokedByGuardian
        vm.assertEq(uint8(uint256(load(slotAt("moh", personOf(PREPARER), 13)))), 1);
    }

    function testSlotsOfOffices() public view {
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(16)))))), REGISTRAR);
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(18)))))), GUARDIAN);
        vm.assertEq(uint256(load(bytes32(uint256(19)))), 1);
        vm.assertEq(uint256(load(slotAt(bytes32(uint256(uint160(address(verifier)))), 20))), 1);
    }
}
