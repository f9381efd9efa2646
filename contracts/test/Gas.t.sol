// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Passkey} from "./base/Passkey.sol";

/// @dev Execution alone, with slots warm from the preparation: a transaction's base fee and calldata come on top. Compared with itself.
contract GasTest is LedgerFixture {
    string internal constant SITE = "counterfoil.example";

    /// @dev A part of 450 records as measured on real rows, 57 bytes each: 25,650 bytes that no byte of is zero.
    function payloadOf450() internal pure returns (bytes memory payload) {
        payload = new bytes(25_650);
        for (uint256 i = 0; i < payload.length; ++i) {
            payload[i] = bytes1(uint8(i % 255 + 1));
        }
    }

    function prepare450(uint256 parts) internal view returns (Prepared memory prepared) {
        prepared = prepare(MOH, partsOfExpenditure(parts));
        for (uint256 i = 0; i < parts; ++i) {
            prepared.payloads[i] = payloadOf450();
            prepared.parts[i].payloadHash = keccak256(prepared.payloads[i]);
            prepared.parts[i].records = 450;
        }
        prepared.publication.records = 450 * parts;
        prove(prepared);
    }

    function testGasOfPublicationInOnePart() public {
        open(prepare450(1)); // The agency's first pays for its slots.
        open(prepare450(1));
        vm.snapshotGasLastCall("publish 450 records in one part, two wallets");
    }

    function testGasOfParts() public {
        Prepared memory prepared = prepare450(3);
        open(prepared);
        vm.snapshotGasLastCall("open with 450 records of three parts, two wallets");
        deliver(prepared, 2);
        vm.snapshotGasLastCall("deliver 450 records, a part between");
        deliver(prepared, 3);
        vm.snapshotGasLastCall("deliver 450 records, the last part");
    }

    function testGasOfPasskeys() public {
        bytes32 preparer = enrol(0x9a55, ROLE_PREPARER);
        bytes32 approver = enrol(0x9a56, ROLE_APPROVER);
        open(prepare450(1));
        Prepared memory prepared = prepare450(1);
        Passkey.Assertion memory assertion = Passkey.assertionOf(SITE, digestOf(prepared.publication));
        ledger.publish(
            prepared.publication,
            ICounterfoilLedger.Approval(preparer, Passkey.sign(0x9a55, assertion)),
            ICounterfoilLedger.Approval(approver, Passkey.sign(0x9a56, assertion)),
            prepared.parts[0],
            prepared.paths[0],
            prepared.payloads[0]
        );
        vm.snapshotGasLastCall("publish 450 records in one part, two passkeys");
    }

    function enrol(uint256 privateKey, uint256 roles) internal returns (bytes32) {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, STRANGER, roles);
        grant.signer = abi.encodePacked(address(verifier), Passkey.keyOf(privateKey, SITE));
        grant.person = keccak256(grant.signer);
        grantByTwo(grant);
        vm.snapshotGasLastCall("grant a passkey");
        vm.warp(block.timestamp + GRANT_DELAY);
        return keccak256(grant.signer);
    }

    /// @dev The thousandth batch costs what the tenth did: nothing grows with history.
    function testGasDoesNotGrowWithHistory() public {
        uint256 tenth;
        for (uint256 i = 1; i <= 1_000; ++i) {
            Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
            open(prepared);
            if (i != 10 && i != 1_000) continue;
            uint256 gas = vm.lastCallGas().gasTotalUsed;
            if (i == 10) tenth = gas;
            else vm.assertLe(gas * 100, tenth * 105);
        }
    }
}
