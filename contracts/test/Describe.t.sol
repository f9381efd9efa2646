// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract DescribeTest is LedgerFixture {
    function descriptionOf(uint256 version, string memory content)
        internal
        pure
        returns (ICounterfoilLedger.Description memory)
    {
        return ICounterfoilLedger.Description(MOH, version, content, DEADLINE);
    }

    function expectRefused(ICounterfoilLedger.Description memory description, uint256 privateKey, bytes memory reason)
        internal
    {
        ICounterfoilLedger.Approval memory approval = approve(privateKey, digestOfDescription(description));
        vm.expectRevert(reason);
        ledger.describe(description, approval);
    }

    function testDescribe() public {
        ICounterfoilLedger.Description memory description = descriptionOf(1, '{"domain":"health.example"}');
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfDescription(description));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.AgencyDescribed("moh", 1, '{"domain":"health.example"}', keyIdOf(ADMIN));
        vm.prank(CARRIER);
        ledger.describe(description, admin);
        vm.assertEq(ledger.agencyState(MOH).descriptionVersion, 1);
        vm.assertEq(ledger.agencyState(MOH).descriptionHash, keccak256('{"domain":"health.example"}'));
        vm.assertEq(ledger.agencyState(ROADS).descriptionVersion, 0);

        expectRefused(description, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.WrongVersion.selector, 1, 2));
        description = descriptionOf(2, "{}");
        ledger.describe(description, approve(SECOND_ADMIN, digestOfDescription(description)));
        vm.assertEq(ledger.agencyState(MOH).descriptionHash, keccak256("{}"));
    }

    function testDescribeByPreparer() public {
        expectRefused(
            descriptionOf(1, "{}"),
            PREPARER,
            abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(PREPARER), 1, 4)
        );
    }

    function testDescribeOutOfBounds() public {
        expectRefused(
            descriptionOf(1, ""),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 16_384)
        );
        expectRefused(
            descriptionOf(1, string(new bytes(16_385))),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 16_385, 1, 16_384)
        );
        ICounterfoilLedger.Description memory longest = descriptionOf(1, textOfLength(16_384));
        ledger.describe(longest, approve(ADMIN, digestOfDescription(longest)));
    }

    function testDescribeLate() public {
        ICounterfoilLedger.Description memory description = descriptionOf(1, "{}");
        description.deadline = "2026-01-01T00:00:00Z";
        expectRefused(
            description,
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_767_225_600, block.timestamp)
        );
    }

    function testDescribeSignedOverOtherWords() public {
        ICounterfoilLedger.Description memory description = descriptionOf(1, "{}");
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfDescription(description));
        description.content = '{"domain":"elsewhere.example"}';
        vm.expectRevert(
            abi.encodeWithSelector(
                ICounterfoilLedger.InvalidSignature.selector, keyIdOf(ADMIN), digestOfDescription(description)
            )
        );
        ledger.describe(description, admin);
    }
}
