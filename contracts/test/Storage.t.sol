// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
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
        vm.assertEq(load(bytes32(uint256(0))), ledger.head());
        vm.assertEq(uint256(load(bytes32(uint256(1)))), 2);
        vm.assertEq(load(slotAt(bytes32(uint256(1)), 2)), ledger.batchHash(1));
        vm.assertEq(load(slotAt("moh", 3)), ledger.agencyState(MOH).head);
        vm.assertEq(uint256(load(slotAt("moh", 4))), 1);
        vm.assertEq(uint256(load(slotAt("moh", 5))), 1);
        vm.assertEq(int256(uint256(load(slotAt("moh", keyOf("expenditure", "EUR"), 6)))), -3e18);
    }

    function testSlotsOfFatesAndDisputes() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        bytes32 digest = digestOf(prepared.publication);
        vm.assertEq(uint256(load(slotAt("moh", digest, 7))), 0);
        open(prepared);
        vm.assertEq(uint256(load(slotAt("moh", digest, 7))), 1);
        deliver(prepared, 2);
        vm.assertEq(uint256(load(slotAt("moh", digest, 7))), 2);
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "Under review");
        vm.assertEq(uint256(load(slotAt("moh", bytes32(uint256(1)), 8))), 1);
    }

    function testSlotsOfKeys() public {
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        bytes32 slot = slotAt("moh", keyIdOf(PREPARER), 10);
        vm.assertEq(load(slot), personOf(PREPARER));
        uint256 packed = uint256(load(bytes32(uint256(slot) + 1)));
        vm.assertEq(uint8(packed), 1); // roles
        vm.assertEq(uint48(packed >> 8), START + GRANT_DELAY); // validFrom
        vm.assertEq(uint48(packed >> 56), 0); // validUntil
        vm.assertEq(uint48(packed >> 104), START + GRANT_DELAY); // revokedAt
        vm.assertEq(uint8(packed >> 152), 1); // revokedByGuardian
    }

    function testSlotsOfAgencies() public {
        ICounterfoilLedger.Description memory said = ICounterfoilLedger.Description(MOH, 1, "{}", DEADLINE);
        ledger.describe(said, approve(ADMIN, digestOfDescription(said)));
        uint256 slot = uint256(slotAt("moh", 9));
        // A text of up to 31 bytes lies in its slot, with twice its length in the last byte.
        vm.assertEq(load(bytes32(slot)), bytes32("Ministry of Health") | bytes32(uint256(36)));
        vm.assertEq(uint256(load(bytes32(slot + 1))), 1);
        vm.assertEq(load(bytes32(slot + 2)), keccak256("{}"));
        vm.assertEq(uint256(load(bytes32(slot + 3))), 0);
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, MOH_NAME);
        vm.assertEq(uint256(load(bytes32(slot + 3))), block.timestamp);
    }

    function testSlotsOfDelivery() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        bytes32 digest = digestOf(prepared.publication);
        open(prepared);
        ICounterfoilLedger.OpenPublication memory opened = ledger.openPublication(MOH);
        uint256 slot = uint256(slotAt("moh", 11));
        vm.assertEq(load(bytes32(slot)), digest);
        vm.assertEq(load(bytes32(slot + 1)), prepared.publication.partsRoot);
        vm.assertEq(load(bytes32(slot + 2)), keyIdOf(PREPARER));
        vm.assertEq(load(bytes32(slot + 3)), keyIdOf(APPROVER));
        vm.assertEq(load(bytes32(slot + 4)), opened.signaturesHash);
        vm.assertEq(uint256(load(bytes32(slot + 5))), 3);
        vm.assertEq(uint256(load(bytes32(slot + 6))), 2);
        vm.assertEq(uint256(load(bytes32(slot + 7))), 10);
        vm.assertEq(uint256(load(bytes32(slot + 8))), 1); // expenditure in euros, of which 5 remain
        vm.assertEq(uint256(load(slotAt(digest, keyOf("expenditure", "EUR"), 12))), 5e18);
    }

    function testSlotsOfOffices() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(address(0x3517));
        vm.prank(REGISTRAR);
        ledger.offerGuardian(address(0x3518));
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(13)))))), REGISTRAR);
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(14)))))), address(0x3517));
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(15)))))), GUARDIAN);
        vm.assertEq(address(uint160(uint256(load(bytes32(uint256(16)))))), address(0x3518));
        vm.assertEq(uint256(load(bytes32(uint256(17)))), 1);
        vm.assertEq(uint256(load(bytes32(uint256(18)))), START);
        vm.assertEq(uint256(load(slotAt(bytes32(uint256(uint160(address(verifier)))), 19))), 1);
    }
}
