// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that does what ERC-20 says. Anybody may make some.
contract TestToken is ERC20 {
    uint8 private immutable _decimals;

    constructor(string memory symbol, uint8 decimalsShown) ERC20(symbol, symbol) {
        _decimals = decimalsShown;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @title A token that answers nothing to a transfer, as some old and much used ones.
contract SilentToken {
    event Transfer(address indexed from, address indexed to, uint256 amount);

    mapping(address account => uint256) public balanceOf;
    mapping(address account => mapping(address spender => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
    }
}

/// @title A token that moves nothing, and answers as it was told.
contract IdleToken {
    bool private immutable _answer;

    constructor(bool answer) {
        _answer = answer;
    }

    function balanceOf(address) external pure returns (uint256) {
        return 7;
    }

    function transferFrom(address, address, uint256) external view returns (bool) {
        return _answer;
    }
}

/// @title A token that keeps one part in a hundred of what is sent, or gives one part too many.
contract InexactToken is TestToken {
    bool private immutable _generous;

    constructor(bool generous) TestToken("INX", 6) {
        _generous = generous;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        if (_generous) _mint(to, amount / 100);
        else _burn(to, amount / 100);
        return true;
    }
}

/// @title A token that takes from the payee what it should bring.
contract RobbingToken is TestToken {
    constructor() TestToken("ROB", 6) {}

    function transferFrom(address, address to, uint256 amount) public override returns (bool) {
        _burn(to, amount);
        return true;
    }
}

/// @title A token that calls whom it was told, with the words it was given, before it moves anything; and remembers what came of it.
contract ReentrantToken is TestToken {
    address private _target;
    bytes private _words;
    bool public reached;
    bytes public refusal;

    constructor() TestToken("REE", 6) {}

    function remember(address target, bytes calldata words) external {
        _target = target;
        _words = words;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (_target != address(0)) {
            address target = _target;
            _target = address(0);
            (reached, refusal) = target.call(_words);
        }
        return super.transferFrom(from, to, amount);
    }
}
