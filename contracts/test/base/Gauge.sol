// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./LedgerFixture.sol";

/// @title An agency whose publications are all alike, to see what one costs on the history that others leave behind.
/// @dev Its officials work for nobody else, so that only history can make a difference.
contract Gauge is LedgerFixture {
    string private constant CODE = "gauge";
    uint256 private constant GAUGE_ADMIN = 0x6a0001;
    uint256 private constant GAUGE_PREPARER = 0x6a0002;
    uint256 private constant GAUGE_APPROVER = 0x6a0003;

    constructor(ICounterfoilLedger measured, bytes32 domainOfMeasured) {
        ledger = measured;
        domain = domainOfMeasured;
    }

    /// @dev The ledger stands already: here only the agency is registered, while the first registrar is in office.
    function setUp() public override {
        register(CODE, "Gauge", GAUGE_ADMIN);
        countersign(grantOf(CODE, GAUGE_PREPARER, ROLE_PREPARER), GAUGE_ADMIN);
        countersign(grantOf(CODE, GAUGE_APPROVER, ROLE_APPROVER), GAUGE_ADMIN);
        vm.warp(block.timestamp + GRANT_DELAY);
    }

    function publish() public {
        openBy(prepareOne(), GAUGE_PREPARER, GAUGE_APPROVER);
    }

    /// @notice What the next publication costs, its slots as cold as at a transaction's begin, though written before in this one.
    function gasOfNext() external returns (uint256) {
        Prepared memory prepared = prepareOne();
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = approve(GAUGE_PREPARER, digest);
        ICounterfoilLedger.Approval memory approver = approve(GAUGE_APPROVER, digest);
        vm.cool(address(ledger));
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
        return vm.lastCallGas().gasTotalUsed;
    }

    function prepareOne() private view returns (Prepared memory prepared) {
        prepared = prepare(CODE, partsOfExpenditure(1));
        prepared.publication.records = 1;
        prepared.parts[0].records = 1;
        prove(prepared);
    }
}
