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

    /// @dev As the test above, a thousand times as far: counters, heads and totals are set to where 999,999 batches leave them.
    /// @dev Each call is a transaction of its own here, with its calldata and with all slots cold, as on a chain.
    /// forge-config: default.isolate = true
    function testGasOfTheMillionthBatchIsThatOfTheTenth() public {
        for (uint256 i = 1; i <= 9; ++i) {
            open(prepare(MOH, partsOfExpenditure(1)));
        }
        uint256 tenth = gasOfNext(10, "publish the tenth batch, a transaction of its own");
        pretendBatches(999_999);
        uint256 millionth = gasOfNext(1_000_000, "publish the millionth batch, a transaction of its own");
        // With slots still warm from the batch before, it would be below 150,000, and the comparison would say little.
        vm.assertLe(200_000, tenth);
        vm.assertLe(millionth * 100, tenth * 105);
    }

    /// @dev As the test above, after any number of batches up to 10^12; each number of digits is as likely.
    /// forge-config: default.isolate = true
    function testFuzz_GasDoesNotGrowWithHistory(uint256 earlier, uint256 digits) public {
        earlier = bound(earlier, 1, 10 ** bound(digits, 0, 12));
        pretendBatches(9);
        uint256 tenth = gasOfNext(10);
        pretendBatches(earlier);
        uint256 later = gasOfNext(earlier + 1);
        vm.assertLe(200_000, tenth);
        vm.assertLe(later * 100, tenth * 105);
    }

    function gasOfNext(uint256 number, string memory name) internal returns (uint256 gas) {
        uint256 written = open(prepare(MOH, partsOfExpenditure(1)));
        gas = vm.lastCallGas().gasTotalUsed;
        vm.snapshotGasLastCall(name);
        checkNewest(written, number);
    }

    function gasOfNext(uint256 number) internal returns (uint256 gas) {
        uint256 written = open(prepare(MOH, partsOfExpenditure(1)));
        gas = vm.lastCallGas().gasTotalUsed;
        checkNewest(written, number);
    }

    function checkNewest(uint256 written, uint256 number) internal view {
        vm.assertEq(written, number);
        vm.assertEq(ledger.agencyState(MOH).batchCount, number);
        vm.assertEq(ledger.agencyState(MOH).sequence, number);
    }

    /// @dev Slots as docs/contract.md promises them and Storage.t.sol holds them.
    function pretendBatches(uint256 count) internal {
        vm.store(address(ledger), bytes32(uint256(0)), keccak256("head"));
        vm.store(address(ledger), bytes32(uint256(1)), bytes32(count));
        for (uint256 i = 0; i < 100 && i < count; ++i) {
            vm.store(address(ledger), keccak256(abi.encode(count - i, 2)), keccak256(abi.encode("batch", count - i)));
        }
        bytes32 agency = "moh";
        vm.store(address(ledger), keccak256(abi.encode(agency, 3)), keccak256("head of the agency"));
        vm.store(address(ledger), keccak256(abi.encode(agency, 4)), bytes32(count));
        vm.store(address(ledger), keccak256(abi.encode(agency, 5)), bytes32(count));
        bytes32 total = keccak256(abi.encode(keyOf("expenditure", "EUR"), keccak256(abi.encode(agency, 6))));
        vm.store(address(ledger), total, bytes32(count * 1e30));
    }
}
