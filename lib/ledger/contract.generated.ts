// Generated from contracts/src by `node scripts/contracts.mjs build`. Do not edit.

/** What the bytecode was compiled with. */
export const contractCompiler = {
  "solc": "0.8.37+commit.f401782d",
  "evmVersion": "osaka",
  "viaIR": true,
  "optimizer": {
    "enabled": true,
    "runs": 200
  },
  "bytecodeHash": "none",
  "appendCBOR": false
} as const

/** Storage slots of the ledger; a mapping's value lies at keccak256(key ‖ slot). See docs/contract.md. */
export const ledgerStorage = {
  head: 2n,
  batchCount: 3n,
  batchHash: 4n,
  agencyHead: 5n,
  agencyBatchCount: 6n,
  sequence: 7n,
  total: 8n,
  fate: 9n,
  disputed: 10n,
  agency: 11n,
  key: 12n,
  person: 13n,
  delivery: 14n,
  remaining: 15n,
  registrar: 16n,
  offeredRegistrar: 17n,
  guardian: 18n,
  formats: 19n,
  isVerifier: 20n,
} as const

export const ledgerAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "firstRegistrar",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "firstGuardian",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifiers",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptRegistrar",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "agencyState",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.AgencyState",
        "components": [
          {
            "name": "registered",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "name",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "batchCount",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "head",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "adminNonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "descriptionVersion",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "descriptionHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allowNextFormat",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "batchCount",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "batchHash",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "cancellation",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Cancellation",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "publication",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "reason",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "official",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelGrant",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "confirmPerson",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "describe",
    "inputs": [
      {
        "name": "description",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Description",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "version",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "content",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "domainSeparator",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "formats",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grantAdminKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "signer",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "post",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "grantDelay",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grantKey",
    "inputs": [
      {
        "name": "grant",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyGrant",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "signer",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "post",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "roles",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "validUntil",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "guardian",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "head",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isDisputed",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isVerifier",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "fixedAtDeployment",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "key",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyState",
        "components": [
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "roles",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "validFrom",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "validUntil",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "revokedAt",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "revokedByGuardian",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "personConfirmed",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "keyInForce",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "markDispute",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offerRegistrar",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offeredRegistrar",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openPublication",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.OpenPublication",
        "components": [
          {
            "name": "digest",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "nextPart",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsLeft",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "preparerKey",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "approverKey",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signaturesHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "orderKey",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyOrder",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "action",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "subject",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "publicationDigest",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "preparer",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "approver",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "publishPart",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registerAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "adminSigner",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "adminPerson",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "adminPost",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registrar",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "reinstateKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renameAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setGuardian",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "signerOf",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "total",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "units",
        "type": "int256",
        "internalType": "int256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AgencyDescribed",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "version",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "content",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "adminKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AgencyRegistered",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AgencyRenamed",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchPublished",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "publicationDigest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "agencyBatchNumber",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "part",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "preparerKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "approverKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "signaturesHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "batchHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "head",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "agencyHead",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "payload",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DisputeMarked",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "FormatAllowed",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GrantCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "cancelledBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianSet",
    "inputs": [
      {
        "name": "guardian",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyGranted",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "person",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "signer",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "post",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "roles",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "grantedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyReinstated",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyRevoked",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "revokedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "byGuardian",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PersonConfirmed",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "person",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "confirmedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "partsDelivered",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "cancelledBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationCompleted",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationOpened",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "publication",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "preparerKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "approverKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "preparerSignature",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "approverSignature",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RegistrarAccepted",
    "inputs": [
      {
        "name": "registrar",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RegistrarOffered",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VerifierFixed",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AdminKeyHasNoEnd",
    "inputs": [
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AgencyAlreadyRegistered",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "ControlCharacter",
    "inputs": [
      {
        "name": "position",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeadlinePassed",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "blockTimestamp",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DisputeUnchanged",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "internalType": "bool"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmptyPayload",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FormatNotAllowed",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "formats",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GrantAlreadyInForce",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GrantDelayTooLong",
    "inputs": [
      {
        "name": "grantDelay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidSignature",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyAlreadyGranted",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyExpired",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyIsRevoked",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "revokedAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyLacksRole",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyNotRevokedByGuardian",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyNotYetInForce",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LastAdminKey",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "LengthOutOfBounds",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedCode",
    "inputs": [
      {
        "name": "code",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedCurrency",
    "inputs": [
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedDeadline",
    "inputs": [
      {
        "name": "deadline",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedPeriod",
    "inputs": [
      {
        "name": "period",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedStage",
    "inputs": [
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedSum",
    "inputs": [
      {
        "name": "sum",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "NilReturnNotEmpty",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoOpenPublication",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOfferedRegistrar",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "offered",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRegistrar",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OfficeHolderCannotSign",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartNotProved",
    "inputs": [
      {
        "name": "partHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "partsRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartOutOfOrder",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartsOutOfBounds",
    "inputs": [
      {
        "name": "parts",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayloadTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PersonAlreadyConfirmed",
    "inputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PersonNotConfirmed",
    "inputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationIsCancelled",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationIsComplete",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationStillOpen",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RecordsDoNotAddUp",
    "inputs": [
      {
        "name": "records",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "left",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RecordsOutOfBounds",
    "inputs": [
      {
        "name": "records",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RegistrarIsGuardian",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SamePerson",
    "inputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsDoNotAddUp",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsNotSorted",
    "inputs": [
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownAction",
    "inputs": [
      {
        "name": "action",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownKey",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownPerson",
    "inputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRoles",
    "inputs": [
      {
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownSequence",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "last",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownVerifier",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidityEndsBeforeItBegins",
    "inputs": [
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VerifierHasNoCode",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongAgencyName",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "registered",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongNonce",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPayloadHash",
    "inputs": [
      {
        "name": "payloadHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signedHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPreviousHead",
    "inputs": [
      {
        "name": "previousHead",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSequence",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongVersion",
    "inputs": [
      {
        "name": "version",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroDigest",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroPerson",
    "inputs": []
  }
] as const

export const ledgerBytecode =
  '0x61018080604052346103da57616301803803809161001d82856103f2565b83398101906080818303126103da5761003581610415565b61004160208301610415565b6040830151606084015190939192916001600160401b0382116103da57019380601f860112156103da578451946001600160401b0386116103de578560051b906040519661009260208401896103f2565b87526020808801928201019283116103da57602001905b8282106103c2575050506040516100c16040826103f2565b600b815260208101906a10dbdd5b9d195c999bda5b60aa1b8252604051916100ea6040846103f2565b600183526020830191603160f81b835261010381610451565b6101205261011084610451565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261017960c0826103f2565b5190206080523060c0526001600160a01b0316918215610399576301e1338081116103a85761016052601080546001600160a01b031916831790556040518281527f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc0986690602090a16001600160a01b031690811561039957811461038757601280546001600160a01b031916821790556040519081527fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90602090a160016013557f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f234196602060405160018152a15f5b815181101561031e576001600160a01b036102818284610429565b51163b156102f7576001906001600160a01b0361029e8285610429565b51165f52601460205260405f208260ff198254161790557f3ec58b88f6d58177b5fa261367f69f2bd5820d7ccff21039100741cf04c230b16020838060a01b036102e88487610429565b5116604051908152a101610266565b6001600160a01b039161030a9190610429565b511663b3136e4760e01b5f5260045260245ffd5b604051615e4490816104bd82396080518161485d015260a0518161491a015260c05181614827015260e051816148ac015261010051816148d2015261012051816115140152610140518161153d0152610160518181816106f80152818161183a015261264a0152f35b6365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b637324a85760e11b5f526004526301e1338060245260445ffd5b602080916103cf84610415565b8152019101906100a9565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103de57604052565b51906001600160a01b03821682036103da57565b805182101561043d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b601f81511161047c57602081519101516020821061046d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306f1305614612f3f5750806312be49001461299457806312fac8c8146129545780632a381ddf146128965780632b20e3971461286e5780632e1b2654146128115780632f36619e146126e457806332cf57f8146126ba578063331052181461267957806334b90171146125c05780633aa6c10814612510578063452a9320146124e857806349705f011461238a57806359f38283146122fa57806373205743146122555780637400f5791461185d57806374feaadc1461182357806384522f85146115f457806384b0196e146114fc5780638901be08146114a25780638a0dac4a146113fa5780638ec83d4c1461129b5780638f7dcfa31461127e578063944be210146110ec578063979bccad146110555780639cc45e4414611038578063a21d724914610ec6578063a8a8563014610e73578063b608b5c814610d7c578063cc32055d14610abf578063d18750a414610843578063d354e0d21461053f578063db9a1ab014610517578063ef530b59146104d8578063f05fa2eb14610424578063f698da2514610402578063fc8f6f7e146102e45763ffd70cc1146101be575f80fd5b346102e05760603660031901126102e0576004356001600160401b0381116102e0576101ee903690600401612f59565b90602435906044356001600160401b0381116102e057610215610225913690600401612f59565b949092610220613a63565b6136dd565b906102308482613a8a565b600161023c84846147ef565b019365ffffffffffff855460681c1694856102c9578054600160981b66ffffffffffffff60681b1990911665ffffffffffff60681b4260681b1617179055604080515f81526001602082015260609181018290527fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d93909283926102c492908401919061311e565b0390a3005b85856384428c4d60e01b5f5260045260245260445ffd5b5f80fd5b346102e05760e06103306102f736612f86565b92915f60c060405161030881613091565b8281528260208201528260408201528260608201528260808201528260a082015201526136dd565b90815f52600c60205260405f20905f5260205260405f209060018254920154905f52600d60205260405f20825f5260205260ff60405f2054169060405161037681613091565b8381526020810160ff831681526040820165ffffffffffff8460081c168152606083019165ffffffffffff8560381c16835260c0608085019465ffffffffffff8760681c16865260ff60a082019760981c161515875201951515865260405196875251602087015251604086015251606085015251608084015251151560a083015251151560c0820152f35b346102e0575f3660031901126102e057602061041c614824565b604051908152f35b346102e05761043f61043536612f86565b9291610220613994565b600161044b83836147ef565b01805460ff8160981c16156104c55765ffffffffffff429160081c16106104a4575b805466ffffffffffffff60681b191690557f79e8c8b18224b72491e224527d88e101a9b175bd2670d0b78ff06f68d21056715f80a3005b805466ffffffffffff0019164260081b66ffffffffffff001617815561046d565b83633648cec760e21b5f5260045260245ffd5b346102e05760203660031901126102e0576004356001600160401b0381116102e05761016060031982360301126102e05761041c6020916004016134c0565b346102e0575f3660031901126102e0576011546040516001600160a01b039091168152602090f35b346102e05760403660031901126102e0576004356001600160401b0381116102e057806004019061010060031982360301126102e057602435916001600160401b0383116102e0576040836004019360031990360301126102e0576105a4818061300c565b6105ad916136dd565b9160c48101356105bd818561372d565b60e48201926105cc848261300c565b6105d59161376a565b6105df818061300c565b36906105ea926130e8565b80519060200120946024840196610601888461300c565b369061060c926130e8565b80519060200120966044860135976064870195610629878761300c565b3690610634926130e8565b805190602001209060848901359860a4013599610651908861300c565b369061065c926130e8565b80519060200120916040519360208501957face412d4acd1218e0e25d2c7ca56e1df0c7366e80782034440d0a5b5ec71d7c28752604086015260608501528b608085015260a08401528860c08401528960e084015261010083015261012082015261012081526106ce610140826130ac565b5190206106da906147c9565b6106e59082846137c1565b9585158015610839575b6108265761071d7f000000000000000000000000000000000000000000000000000000000000000042613215565b96816107d6575b835f52600d60205260405f20895f5260205260405f2060ff8154161561078d575b505061075f61075761078b9a8661300c565b96909561300c565b9790966040519961076f8b613076565b8a5260208a015260408901526060880152356080870152614442565b005b6001018054806107ad575061078b9a61075f9261075792555b9a50610745565b9050036107c35761075f61075761078b9a6107a6565b87631acffab160e31b5f5260045260245ffd5b60048716610813578782108015610804575b15610724575086633142c87760e11b5f5260045260245260445ffd5b5065ffffffffffff82116107e8565b5063079f4aff60e31b5f5260045260245ffd5b85630bc4749f60e01b5f5260045260245ffd5b50600786116106ef565b346102e05760a03660031901126102e0576004356001600160401b0381116102e057610873903690600401612f59565b6024356001600160401b0381116102e057610892903690600401612f59565b90926044356001600160401b0381116102e0576108b3903690600401612f59565b6084949194356001600160401b0381116102e0576108d5903690600401612f59565b9490936108e0613994565b6108ea848261435f565b15610a9a576108f984826133fb565b93845f52600b60205261090f60405f205461315c565b610a7257505061091f8188614293565b825f52600b60205260405f206001600160401b038211610a5e5761094d82610947835461315c565b8361338f565b5f601f83116001146109d45797827f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e390926109a182889661078b9d5f916109c9575b508160011b915f199060031b1c19161790565b90555b6109bb60405192839260208452602084019161311e565b0390a24294606435926139bb565b90508501358e61098e565b601f19831690825f5260205f20915f5b818110610a4657509261078b9a92859288967f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e3909610610a2d575b5050600182811b0190556109a4565b8401355f19600385901b60f8161c191690558b80610a1e565b9192602060018192868f0135815501940192016109e4565b634e487b7160e01b5f52604160045260245ffd5b610a96604051928392636edb17ff60e11b845260206004850152602484019161311e565b0390fd5b83610a966040519283926334e8448b60e11b845260206004850152602484019161311e565b346102e05760403660031901126102e0576004356001600160401b0381116102e05780600401606060031983360301126102e057602435906001600160401b0382116102e0576040826004019260031990360301126102e057610b2b610b25828061300c565b906136dd565b916024840135938415610d6d5760440191610b4f610b49848361300c565b90613a8a565b835f52600960205260405f20855f5260205260ff60405f20541690610b738261313e565b60038214610d5a57610b848261313e565b60028214610d4757610c1b610c14610ba6610b9f848061300c565b36916130e8565b60208151910120610bba610b9f888661300c565b602081519101206040519060208201927f441aa41723f8558dc05162b78bb83950c180bd3ddf69305893e5965bc9411aa3845260408301528a6060830152608082015260808152610c0c60a0826130ac565b5190206147c9565b84876138de565b50845f52600960205260405f20865f5260205260405f20600360ff1982541617905560015f92610c4a8161313e565b14610c9d575b610c7e7fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c946102c49261300c565b604051948594855235602085015260606040850152606084019161311e565b9050835f52600e6020525f1963ffffffff600560405f20015460201c16019263ffffffff8411610d3357610c7e6102c49163ffffffff7fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c961693875f52600e602052610d2960405f2060055f918281558260018201558260028201558260038201558260048201550155565b9250945050610c50565b634e487b7160e01b5f52601160045260245ffd5b85633fdbc6dd60e01b5f5260045260245ffd5b85630416ffc160e21b5f5260045260245ffd5b63506f3a1b60e01b5f5260045ffd5b346102e05760603660031901126102e0576004356001600160401b0381116102e057610db1610b256020923690600401612f59565b805f52600c825260405f206024355f52825260405f2060018101549060ff60443583161615159283610e5e575b83610e3c575b505081610e25575b81610dfd575b506040519015158152f35b60381c65ffffffffffff16801591508115610e1a575b5082610df2565b905042111582610e13565b905065ffffffffffff8160081c1642101590610dec565b5f908152600d8552604080822092548252918552205460ff1691508380610de4565b925065ffffffffffff8260681c161592610dde565b346102e0575f3660031901126102e057610e8b613994565b7f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f2341966020610eb96013546133ed565b80601355604051908152a1005b346102e05760203660031901126102e0576004356001600160401b0381116102e057610f3b610efc610fad923690600401612f59565b905f60e0604051610f0c8161303e565b828152606060208201528260408201528260608201528260808201528260a08201528260c08201520152614308565b805f52600b60205260405f2090610f52825461315c565b151591815f52600760205260405f205491805f52600660205260405f2054905f52600560205260405f2054600183015490600284015492610fb460038601549560405198610f9f8a61303e565b8952604051998a8092613194565b03896130ac565b6020870197885260408701958652606087019081526080870191825260a0870192835260c0870193845260e0870194855261100e60405198899860208a5251151560208a01525161010060408a0152610120890190612fb8565b955160608801525160808701525160a08601525160c08501525160e0840152516101008301520390f35b346102e0575f3660031901126102e0576020601354604051908152f35b346102e05761106661043536612f86565b805f52600d60205260405f20825f5260205260405f20805460ff81166110d9576001820154156110c65760019060ff19161790557f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663860206040515f8152a3005b8363774076bd60e11b5f5260045260245ffd5b8363abf8034b60e01b5f5260045260245ffd5b346102e05760403660031901126102e0576004356001600160401b0381116102e05761111c903690600401612f59565b906024356001600160401b0381116102e05761113f61114a913690600401612f59565b939092610220613994565b906111558382614293565b815f52600b60205260405f20926001600160401b038111610a5e576111848161117e865461315c565b8661338f565b5f93601f82116001146111fc576111d282807f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296975f916111f157508160011b915f199060031b1c19161790565b90555b6111ec60405192839260208452602084019161311e565b0390a2005b90508501358861098e565b601f19821694815f5260205f20905f5b8781106112665750837f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296971061124d575b5050600182811b0190556111d5565b8401355f19600385901b60f8161c19169055858061123e565b9091602060018192858901358155019301910161120c565b346102e0575f3660031901126102e0576020600254604051908152f35b346102e05760803660031901126102e0576004356001600160401b0381116102e0576112cb903690600401612f59565b90602435906001600160401b0382116102e05760a060031983360301126102e0576044356001600160401b0381116102e05761130b903690600401612fdc565b916064356001600160401b0381116102e05761132b903690600401612f59565b95909461133882846136dd565b92835f52600e60205260405f2092604051936113538561305a565b6001600160401b03600582549283885260018101546020890152600281015460408901526003810154606089015260048101546080890152015463ffffffff811660a088015263ffffffff8160201c1660c0880152818160401c1660e088015260801c16610100860152156113d657602061041c8a8a8a8a600489018a8c613c52565b610a9660405192839263db89c66d60e01b845260206004850152602484019161311e565b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e057611428613994565b8015611493576010546001600160a01b03168114611481576020817fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e926001600160601b0360a01b6012541617601255604051908152a1005b6365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b346102e05760403660031901126102e0576004356001600160401b0381116102e057610b256114d5913690600401612f59565b5f52600a60205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346102e0575f3660031901126102e0576115986115387f000000000000000000000000000000000000000000000000000000000000000061568f565b6115617f000000000000000000000000000000000000000000000000000000000000000061568f565b60206115a66040519261157483856130ac565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190612fb8565b908582036040870152612fb8565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106115dd57505050500390f35b8351855286955093810193928101926001016115ce565b346102e05760403660031901126102e0576004356001600160401b0381116102e0578060040190608060031982360301126102e0576024356001600160401b0381116102e0576040816004019160031990360301126102e05761165a610b25848061300c565b92606483019061167361166d838361300c565b9061376a565b6044840191611682838361300c565b9050600181108015611818575b6117fb5750855f52600b602052600260405f2001549460018601809611610d335760240135948086036117e557507fdc13ef290a0154d381eb0825b67410258435f204d60d2c42846228c31b474e0e94928261178361177c6117be946116fc610b9f856117d99b9961300c565b6020815191012090611725610b9f611717610b9f898961300c565b60208151910120928761300c565b602081519101206040519160208301937fdc4cecdc538bd9e97290814bb22a24508e0a9dda8d65ec9f1fa12342f0dd71e6855260408401528a6060840152608083015260a082015260a08152610c0c60c0826130ac565b858a6137c1565b50875f52600b60205284600260405f2001556117a2610b9f838361300c565b60208151910120885f52600b602052600360405f20015561300c565b9390604051948594855260606020860152606085019161311e565b903560408301520390a2005b85635060c66560e01b5f5260045260245260445ffd5b63e611688b60e01b5f52600452600160245261400060445260645ffd5b50614000811161168f565b346102e0575f3660031901126102e05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102e05760c03660031901126102e0576001600160401b03600435116102e057610160600435360360031901126102e0576001600160401b03602435116102e0576040602435360360031901126102e0576001600160401b03604435116102e0576040604435360360031901126102e0576001600160401b03606435116102e05760a0606435360360031901126102e0576084356001600160401b0381116102e05761190e903690600401612fdc565b9060a4356001600160401b0381116102e05761192e903690600401612f59565b929091611948610b2560246004350160043560040161300c565b6119566004356004016134c0565b60043560040135158015612244575b61222557815f52600b60205260405f2061198c610b9f60446004350160043560040161300c565b602081519101206040516119ab816119a48186613194565b03826130ac565b60208151910120036121d55750815f52600960205260405f20815f52602052600360ff60405f2054166119dd8161313e565b146121c357815f52600e60205260405f20546121a457815f52600760205260405f205460018101809111610d33578060646004350135036121885750815f52600560205260405f2054608460043501350361215f57611a4f611a4960a46004350160043560040161300c565b90614faf565b1561212757611a6c61166d6101446004350160043560040161300c565b60e4600435013515808015612116575b6120f75760043560c401356120845750600160e4600435013514801590612065575b612056575b611ab360243560040135836147ef565b805490600181015460018116156120315765ffffffffffff8160681c16806120155750845f52600d60205260405f20835f5260205260ff60405f205416156120025765ffffffffffff8160081c16804210611fe6575060381c65ffffffffffff1680151580611fdd575b611fc15750611b52611b5791846002611b3f602480350160243560040161300c565b9490936119a46040518094819301613194565b614b8f565b15611fa457611b6c60443560040135846147ef565b9081549160018101546002811615611f7f5765ffffffffffff8160681c1680611f635750855f52600d60205260405f20845f5260205260ff60405f20541615611f505765ffffffffffff8160081c16804210611f34575060381c65ffffffffffff1680151580611f2b575b611f0f5750611b52611bfa91856002611b3f60246044350160443560040161300c565b15611ef2578114611ee057602061041c888888888888815f52600788526064600435013560405f205580611dd4837fae4f71e074f351aa9fc3a9c2ebf2658a47f0825d11a58b2fcff0e01df6df3b98611c5c602480350160243560040161300c565b611c7060246044350160443560040161300c565b611dbe60409792975194859460a086526004356004013560a0870152611d98611d70611d27611ceb611cc58a60c0610160611cb5602460043501600435600401613222565b92909301526102008d019161311e565b611cd9604460043501600435600401613222565b8c8303609f190160e08e01529061311e565b6004803560648101356101008d015260848101356101208d0152611d149160a482019101613222565b8b8303609f19016101408d01529061311e565b6004803560c48101356101608c015260e48101356101808c01526101048101356101a08c0152611d5d9161012482019101613253565b8a8303609f19016101c08c015290613287565b611d8561014460043501600435600401613222565b898303609f19016101e08b01529061311e565b91602435600401356020880152604435600401356040880152868303606088015261311e565b908382036080850152606460043501359761311e565b0390a4611ded610b9f602480350160243560040161300c565b888151910120611e0a610b9f60246044350160443560040161300c565b898151910120604051908a8201928352604082015260408152611e2e6060826130ac565b51902060405191611e3e8361305a565b8252610104600435013589830152602435600401356040830152604435600401356060830152608082015263ffffffff60e460043501351660a0820152600160c08201526001600160401b0360c460043501351660e08201525f610100820152611ed4611eb661012460043501600435600401613343565b90611ecb608460643501606435600401613343565b92909185613b98565b60643560040191613c52565b6326e4e18d60e21b5f5260045260245ffd5b82636366097760e11b5f526044356004013560045260245260445ffd5b6365598f0d60e11b5f526044356004013560045260245260445ffd5b50804211611bd7565b632f7aecb960e21b5f526044356004013560045260245260445ffd5b83631acffab160e31b5f5260045260245ffd5b6384428c4d60e01b5f526044356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526044356004013560045216602452600260445260645ffd5b50636366097760e11b5f526024356004013560045260245260445ffd5b6365598f0d60e11b5f526024356004013560045260245260445ffd5b50804211611b1d565b632f7aecb960e21b5f526024356004013560045260245260445ffd5b82631acffab160e31b5f5260045260245ffd5b6384428c4d60e01b5f526024356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526024356004013560045216602452600160445260645ffd5b63016fc60360e21b5f5260045ffd5b5061207b61012460043501600435600401613343565b90501515611a9e565b60e46004350135600c1b9060e460043501358204611000141715610d335760e4600435013560c460043501351080156120e8575b6120c25750611aa3565b636edbb6f560e11b5f5260c4600435013560045260e4600435013560245260445260645ffd5b508060c46004350135116120b8565b6327abab6b60e21b5f5260e4600435013560045261ffff60245260445ffd5b5061ffff60e4600435013511611a7c565b61213b60a46004350160043560040161300c565b610a9660405192839263f5f76dfd60e01b845260206004850152602484019161311e565b505f52600560205260405f20546311bed0e760e11b5f526084600435013560045260245260445ffd5b63199ab68b60e11b5f526064600435013560045260245260445ffd5b505f52600e60205260405f20546303207eb960e31b5f5260045260245ffd5b630416ffc160e21b5f5260045260245ffd5b610a966121ec60446004350160043560040161300c565b919092612213604051948594630920930360e31b865260406004870152604486019161311e565b83810360031901602485015290613194565b601354635f24f4b760e01b5f526004356004013560045260245260445ffd5b506013546004356004013511611965565b346102e05760603660031901126102e0576004356001600160401b0381116102e057612285903690600401612f59565b6024356001600160401b0381116102e0576122a4903690600401612f59565b919092604435926001600160401b0384116102e0576122d56122cd6122e6953690600401612f59565b9490936136dd565b5f52600860205260405f2094613ac5565b5f52602052602060405f2054604051908152f35b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e057612328613994565b80151580612376575b611481576020817f8d0e5697e9248396669bf4adc3c4b00d478a57e201dc8c1492f50d8d32b6f269926001600160601b0360a01b6011541617601155604051908152a1005b506012546001600160a01b03168114612331565b346102e05760803660031901126102e0576004356001600160401b0381116102e0576123ba903690600401612f59565b9060243590604435928315158094036102e0576064356001600160401b0381116102e0576123ef6123fa913690600401612f59565b929093610220613a63565b916124058282613a8a565b831580156124d3575b6124af57825f52600a60205260405f20845f526020528460ff60405f2054161515146124975790846102c47fc336061fefc2b2a702370062741f8b29020caf44704fbb52310c0739b3d8154793855f52600a60205260405f20875f5260205260405f2060ff1981541660ff8516179055604051938493845260406020850152604084019161311e565b505050632a200abb60e11b5f5260045260245260445ffd5b50505f52600760205260405f205490630e6ce53960e21b5f5260045260245260445ffd5b50825f52600760205260405f2054841161240e565b346102e0575f3660031901126102e0576012546040516001600160a01b039091168152602090f35b346102e0575f3660031901126102e0576011546001600160a01b038116338190036125aa57506012546001600160a01b0316331461259757336001600160601b0360a01b60105416176010556001600160601b0360a01b166011557f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc098666020604051338152a1005b6365cb8cc760e11b5f523360045260245ffd5b6327c62f0760e01b5f523360045260245260445ffd5b346102e05760803660031901126102e0576004356001600160401b0381116102e0576125f0903690600401612f59565b906024356001600160401b0381116102e057612610903690600401612f59565b929091606435936001600160401b0385116102e05761264461263961078b963690600401612f59565b949093610220613994565b9061266f7f000000000000000000000000000000000000000000000000000000000000000042613215565b94604435926139bb565b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e0575f526014602052602060ff60405f2054166040519015158152f35b346102e05760203660031901126102e0576004355f526004602052602060405f2054604051908152f35b346102e05760203660031901126102e0576004356001600160401b0381116102e057612717612755913690600401612f59565b905f60e06040516127278161303e565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526136dd565b5f52600e60205261010060405f20805490600181015490600581015460028201549060046003840154930154936040519061278f8261303e565b86825260208201908152604082019063ffffffff8416825260e0606084019363ffffffff8660201c1685526001600160401b03608082019660401c16865260a0810196875260c08101978852019687526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b346102e05761282961282236612f86565b92916136dd565b5f52600c60205260405f20905f5260205261286a6119a4612856600260405f200160405192838092613194565b604051918291602083526020830190612fb8565b0390f35b346102e0575f3660031901126102e0576010546040516001600160a01b039091168152602090f35b346102e0576128a761043536612f86565b60016128b383836147ef565b01805465ffffffffffff8160681c168061293e575060081c65ffffffffffff16428111156129285750805465ffffffffffff60681b19164260681b65ffffffffffff60681b161790557fd20c5c8ee7ea97267d90b620af85e50828b0b6565b8a88df6d7754ebe859aacc60206040515f8152a3005b83632adc739f60e01b5f5260045260245260445ffd5b846384428c4d60e01b5f5260045260245260445ffd5b346102e05761296561282236612f86565b5f52600960205260405f20905f52602052602060ff60405f2054166129898161313e565b600360405191148152f35b346102e05760403660031901126102e0576004356001600160401b0381116102e0578060040160a060031983360301126102e057602435916001600160401b0383116102e0578260040190604060031985360301126102e0576129fa610b25848061300c565b92606482013590612a0b828661372d565b6084830195612a1d61166d888461300c565b6024840192612a2f610b9f858561300c565b6020815191012091612b077f2cd9d5e3d9511ed3fcae0a6ad80103e1747c1db43b6ba3ca7afef87301003252841492838094612f31575b15612f29576007975b612a7c610b9f888061300c565b6020815191012091612aaa610b9f6044612a99610b9f8d8d61300c565b602081519101209401359e8a61300c565b60208151910120906040519260208401947fae059fae749abaaee4452e2ad1cecf5e76e27fc858d171dfada76e7bb935558f8652604085015260608401528d608084015260a083015260c082015260c08152610c0c60e0826130ac565b90873597612b15898b6147ef565b9182549860018401549060ff8183161615612f0c575065ffffffffffff8160681c1680612ef657508b5f52600d60205260405f208a5f5260205260ff60405f20541615612ee35765ffffffffffff8160081c16804210612ecd575060381c65ffffffffffff1680151580612ec4575b612eae575091836002611b3f611b52946024612ba197019061300c565b15612e98575015612cbe57505050506001612bbc84846147ef565b019081549065ffffffffffff8260681c1691821592831580612cb0575b612c9a57508186149081612c8d575b5080612c7c575b612c69577fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d92608092612c44575b60ff60981b1981541690556040519081525f6020820152606060408201525f6060820152a3005b805465ffffffffffff60681b19164260681b65ffffffffffff60681b16178155612c1d565b84635dca1ad760e11b5f5260045260245ffd5b50612c878585614dd1565b15612bef565b6004915016151586612be8565b866384428c4d60e01b5f5260045260245260445ffd5b5060ff8260981c1615612bd9565b7f7a4f9edd86e16086502e58f97ceaed9ec3e9233ee8dd743c5d80e861a2e0f9db8103612d9857505050506001612cf584846147ef565b01805465ffffffffffff8160681c1680612d82575060081c65ffffffffffff1642811115612d6c5750805465ffffffffffff60681b19164260681b65ffffffffffff60681b161790557fd20c5c8ee7ea97267d90b620af85e50828b0b6565b8a88df6d7754ebe859aacc90602090604051908152a3005b84632adc739f60e01b5f5260045260245260445ffd5b856384428c4d60e01b5f5260045260245260445ffd5b7fcb32df19af7f8749551b9120a94f85ef99e5f37a3dae4243cc237c7104c4836f03612e6a575050825f52600d60205260405f20845f5260205280600160405f20015414611ee05750815f52600d60205260405f20835f5260205260405f209081549060ff8216612e5757600183015415612e44577f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663892600160209360ff1916179055604051908152a3005b8463774076bd60e11b5f5260045260245ffd5b8463abf8034b60e01b5f5260045260245ffd5b612e74925061300c565b610a96604051928392632d7adb3760e01b845260206004850152602484019161311e565b86636366097760e11b5f5260045260245260445ffd5b8a6365598f0d60e11b5f5260045260245260445ffd5b50804211612b84565b8b632f7aecb960e21b5f5260045260245260445ffd5b89631acffab160e31b5f5260045260245ffd5b8b6384428c4d60e01b5f5260045260245260445ffd5b60ff828d639e9814fd60e01b5f526004521660245260445260645ffd5b600497612a6f565b508835604489013514612a66565b346102e0575f3660031901126102e0576020906003548152f35b9181601f840112156102e0578235916001600160401b0383116102e057602083818601950101116102e057565b60406003198201126102e057600435906001600160401b0382116102e057612fb091600401612f59565b909160243590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102e0578235916001600160401b0383116102e0576020808501948460051b0101116102e057565b903590601e19813603018212156102e057018035906001600160401b0382116102e0576020019181360383136102e057565b61010081019081106001600160401b03821117610a5e57604052565b61012081019081106001600160401b03821117610a5e57604052565b60a081019081106001600160401b03821117610a5e57604052565b60e081019081106001600160401b03821117610a5e57604052565b90601f801991011681019081106001600160401b03821117610a5e57604052565b6001600160401b038111610a5e57601f01601f191660200190565b9291926130f4826130cd565b9161310260405193846130ac565b8294818452818301116102e0578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b6004111561314857565b634e487b7160e01b5f52602160045260245ffd5b90600182811c9216801561318a575b602083101461317657565b634e487b7160e01b5f52602260045260245ffd5b91607f169161316b565b5f92918154916131a38361315c565b80835292600181169081156131f857506001146131bf57505050565b5f9081526020812093945091925b8383106131de575060209250010190565b6001816020929493945483858701015201910191906131cd565b915050602093945060ff929192191683830152151560051b010190565b91908201809211610d3357565b9035601e19823603018112156102e05701602081359101916001600160401b0382116102e05781360383136102e057565b9035601e19823603018112156102e05701602081359101916001600160401b0382116102e0578160051b360383136102e057565b9091602081848152019260208160051b83010193835f91605e1982360301945b8484106132b8575050505050505090565b90919293949596601f198282030183528735878112156102e057602061333260019387839401906133246133196133006132f28580613222565b60608652606086019161311e565b61330c87860186613222565b908583038987015261311e565b926040810190613222565b91604081850391015261311e565b9901930194019291959493906132a7565b903590601e19813603018212156102e057018035906001600160401b0382116102e057602001918160051b360383136102e057565b6001600160401b038111610a5e5760051b60200190565b919091601f83116133a0575b505050565b8183116133ac57505050565b5f5260205f206020601f830160051c92106133e5575b81601f9101920160051c03905f5b8281101561339b575f828201556001016133d0565b5f91506133c2565b5f198114610d335760010190565b359060208110613409575090565b5f199060200360031b1b1690565b9061342182613378565b61342e60405191826130ac565b828152809261343f601f1991613378565b0190602036910137565b919081101561346b5760051b81013590605e19813603018212156102e0570190565b634e487b7160e01b5f52603260045260245ffd5b805182101561346b5760209160051b010190565b80516020909101905f5b8181106134aa5750505090565b825184526020938401939092019160010161349d565b906101208201916134db6134d48483613343565b9050613417565b905f5b82518110156135b9578061350a610b9f6135046001946134fe8a88613343565b90613449565b8061300c565b6020815191012061352f610b9f613525846134fe8b89613343565b602081019061300c565b60208151910120613554610b9f61354a856134fe8c8a613343565b604081019061300c565b602081519101206040519160208301937f5d9f943df8237afa3b7f54a487035d5e042933a6ab1cf215d9d146974f8420538552604084015260608301526080820152608081526135a560a0826130ac565b5190206135b2828661347f565b52016134de565b506136da9293506135d0610b9f602083018361300c565b60208151910120916135e8610b9f604084018461300c565b6020815191012091610100613603610b9f60a084018461300c565b602081519101209260405161362e81613620602082018095613493565b03601f1981018352826130ac565b51902091613643610b9f61014083018361300c565b60208151910120936040519560208701977f03cddccc0c0604fd6ae4a9550b502bddc94d6b27767cc9aec68501c151e61cfe89528335604089015260608801526080870152606082013560a0870152608082013560c087015260e086015260c08101358286015260e081013561012086015201356101408401526101608301526101808201526101808152610c0c6101a0826130ac565b90565b9190916136ea8382614308565b92835f52600b60205261370060405f205461315c565b15613709575050565b610a96604051928392630afe096960e21b845260206004850152602484019161311e565b5f52600b602052600160405f200190815491613748836133ed565b9055818103613755575050565b63a3c996d360e01b5f5260045260245260445ffd5b6137748282614940565b92901561379d5750504281106137875750565b63041f95d160e51b5f526004524260245260445ffd5b610a96604051928392631f2cfc1960e31b845260206004850152602484019161311e565b9291908035906137d182866147ef565b9081549560018301549060048216156138bf5765ffffffffffff8260681c1680612d8257505f52600d60205260405f20875f5260205260ff60405f205416156138ac5765ffffffffffff8160081c16804210613896575060381c65ffffffffffff168015158061388d575b613877575061385991846002611b3f846020611b5296019061300c565b15613862575050565b636366097760e11b5f5260045260245260445ffd5b836365598f0d60e11b5f5260045260245260445ffd5b5080421161383c565b84632f7aecb960e21b5f5260045260245260445ffd5b86631acffab160e31b5f5260045260245ffd5b60ff8286639e9814fd60e01b5f5260045216602452600460445260645ffd5b9291908035906138ee82866147ef565b9081549560018301549060038216156139755765ffffffffffff8260681c1680612d8257505f52600d60205260405f20875f5260205260ff60405f205416156138ac5765ffffffffffff8160081c16804210613896575060381c65ffffffffffff168015158061388d57613877575061385991846002611b3f846020611b5296019061300c565b60ff8286639e9814fd60e01b5f5260045216602452600360445260645ffd5b6010546001600160a01b031633036139a857565b6353ac4f0760e01b5f523360045260245ffd5b94916139f39491969396604051946139d286613076565b8886526004602087015260408601525f60608601525f608086015286614442565b805f52600d60205260405f20825f5260205260ff60405f20541615613a16575050565b805f52600d60205260405f20825f5260205260405f20600160ff198254161790557f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663860206040515f8152a3565b6012546001600160a01b03163303613a7757565b63a252c15160e01b5f523360045260245ffd5b50600181108015613aba575b613a9d5750565b63e611688b60e01b5f5260045260016024526103e860445260645ffd5b506103e88111613a96565b9091613ad18383614f04565b15613b7257613ae084826133fb565b936003811480613b5e575b80613b49575b80613b34575b15613b1057505090613b08916133fb565b9060e81c1790565b610a9660405192839263ef2a727d60e01b845260206004850152602484019161311e565b50613b448560021a60f81b61574a565b613af7565b50613b598560011a60f81b61574a565b613af1565b50613b6d855f1a60f81b61574a565b613aeb565b5060405163053c5e6360e41b815260206004820152918291610a9691602484019161311e565b9291613ba6919594956150fe565b949091600163ffffffff60a08601511614613c155750505f5b8151811015613bfe5780613bd56001928761347f565b5184515f52600f60205260405f20613bed838661347f565b515f5260205260405f205501613bbf565b50516001600160401b031661010091909101529050565b613c29613c379394959692613c31926150fe565b929094615268565b92615268565b03613c3f5750565b51633347244160e01b5f5260045260245ffd5b969192939495613c6481888685615305565b613c7a613c746080860186613343565b906150fe565b959096613c878789615268565b6040519060208201908835825260208901356040840152604089013560608401526060890135608084015260a083015260a08252613cc660c0836130ac565b613cf9602160405180936020820195600160f91b87525180918484015e81015f838201520301601f1981018352826130ac565b5190209081925f1988350188358111610d33579063ffffffff60a088015116805f19810111610d33575f1901925f92915b81841061416857505050501590811591614159575b5061413e57505f5b8651811015613d9f57613d5a818761347f565b5190895f52600860205260405f20613d72828a61347f565b515f5260205260405f209182545f8282019283129112908015821691151617610d33576001925501613d47565b509296949093959195600163ffffffff60a0870151160361402c575b505060c08301600163ffffffff8251160163ffffffff8111610d335763ffffffff16905260e083016001600160401b038151166001600160401b0360208901351690036001600160401b038111610d33576001600160401b03169052613e226003546133ed565b80600355809684516040860151606087015160808801519060405192602084019487865260408501528535606085015260408601356080850152606086013560a085015260c084015260e0830152610100820152426101208201526101208152613e8e610140826130ac565b51902093825f5260046020528460405f20556002546040516020810191825286604082015260408152613ec26060826130ac565b519020600255865f52600560205260405f20546040516020810191825286604082015260408152613ef46060826130ac565b519020875f52600560205260405f2055865f52600660205260405f2093845494600186018611610d335760018996019055865195855f52600760205260405f205492865f52600660205260405f20549460408a01519260608b01519060808c0151600254928b5f52600560205260405f2054946040519a8b9a8b5260208b015260408a01610140905280356101408b015260208101356101608b015260408101356101808b015260608101356101a08b015260808101613fb391613253565b6101c08b0160a090526101e08b0190613fcb92613287565b9660608a0152608089015260a088015260c087015260e0860152610100850152838203610120850152613ffd9261311e565b037f6b2c340b54ed8debaa0c4e4408acd25d7b73e5e231cee161e0ed14af0cb396f491a461402a916154d4565b565b93959196925f9591955b865181101561412e5787515f52600f60205260405f20614056828961347f565b515f5260205260405f205461406b828861347f565b51908181035f831282821281169083831390151617610d33578a515f52600f60205260405f2061409b858c61347f565b515f5260205260405f205580155f146140e857505061010088019060016001600160401b0383511601916001600160401b038311610d33576001600160401b036001931690525b01614036565b146140f6575b6001906140e2565b6101008801906001600160401b038251165f1901916001600160401b038311610d33576001600160401b0360019316905290506140ee565b5092969195935093505f80613dbb565b602083015190630f43104f60e31b5f5260045260245260445ffd5b9050602084015114155f613d3f565b90919b9895929d9a9794849d9a979415614277576001808e1614801561426e575b1561421a576136208f849f9e946141cd916141a491866154c4565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020915b600181161580614211575b156141ef5760011c9b60011c9b6141d2565b6001909e94979a9d919295989b9e9c9396999c5b811c93811c94019291613d2a565b508015156141dd565b6001908f95989b9e94979a9d96999c9f61426561423d61362092878798976154c4565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b51902095614203565b508d8d14614189565b83602087015190630f43104f60e31b5f5260045260245260445ffd5b6001821080156142e5575b6142c857816142ac916156cd565b9081036142b65750565b634be43b0b60e01b5f5260045260245ffd5b5063e611688b60e01b5f52600452600160245260c860445260645ffd5b5060c8821161429e565b91908203918211610d3357565b9082101561346b570190565b9080158015614355575b801561432c575b614326576136da916133fb565b50505f90565b505f198101818111610d33576001600160f81b03199061434d9083856142fc565b351615614319565b50601f8111614312565b600282108015614423575b6143265781614378916133fb565b5f5b82811061438957505050600190565b801515806143ca575b15806143ac575b6143a55760010161437a565b5050505f90565b50602081101561346b576143c482821a60f81b615771565b15614399565b50602081101561346b5781811a60f81b6143e381615726565b9081156143f1575b50614392565b6001600160f81b031916602d60f81b1490508061440f575b5f6143eb565b505f198301838111610d3357811415614409565b50601f821161436a565b805482101561346b575f5260205f2001905f90565b92918551156147ba576144558584614293565b601481108080156147af575b6147915782356001600160601b031981169161476c575b5060601c6014821461471357805f52601460205260ff60405f2054161561470157505b6144a63682846130e8565b6020815191012094845f52600c60205260405f20865f5260205260405f209081546146ee5787518255602088019760ff895116600184019060ff198254161781556002604083019461451c65ffffffffffff875116849066ffffffffffff0082549160081b169066ffffffffffff001916179055565b6060840192835165ffffffffffff60381b82549160381b169065ffffffffffff60381b1916179055016001600160401b038611610a5e5761456186610947835461315c565b5f86601f811160011461468a578061458c925f9161467f57508160011b915f199060031b1c19161790565b90555b60048a511661460b575b6145f17fe44053d28cb5681ce5c76a84370321330f74859380cf3cce17629fcd83c6762c97608084519c5196519351940151946145e3604051998a9960c08b5260c08b019161311e565b9188830360208a015261311e565b9360408601526060850152608084015260a08301520390a4565b875f52600b602052600460405f20019687549068010000000000000000821015610a5e57614663827fe44053d28cb5681ce5c76a84370321330f74859380cf3cce17629fcd83c6762c9a60016145f19501815561442d565b81549060031b908d821b915f19901b1916179055975050614599565b90508901355f61098e565b50601f19871690825f528760205f20925f5b8b8282106146d4575050106146bb575b5050600186811b01905561458f565b8801355f19600389901b60f8161c191690555f806146ac565b84013585556001909401936020938401938b93500161469c565b86632422473960e21b5f5260045260245ffd5b6372a161ab60e01b5f5260045260245ffd5b806147275763d92e233d60e01b5f5260045ffd5b6010546001600160a01b031681148015614758575b614746575061449b565b63a5d4522b60e01b5f5260045260245ffd5b506012546001600160a01b0316811461473c565b90506001600160601b0319906001600160601b03198360140360031b1b16165f614478565b5063e611688b60e01b5f52600452601460245261040060445260645ffd5b506104008211614461565b631bc3b5d160e31b5f5260045ffd5b6042906147d4614824565b906040519161190160f01b8352600283015260228201522090565b9190915f52600c60205260405f20825f5260205260405f20918254156148125750565b636dc3ba9d60e01b5f5260045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614917575b1561487f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261491160c0826130ac565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614856565b61494c826014926133fb565b9114801590614b6e575b614b675761496381615998565b61496c82615a17565b9061497683615a4b565b9183600b1a600a810290808204600a1490151715610d335761499c9085600c1a90613215565b61020f19810191908211610d335784600e1a600a810290808204600a1490151715610d33576149cf9086600f1a90613215565b61020f19810195908611610d33578060111a600a810290808204600a1490151715610d3357614a019160121a90613215565b61020f19810194908511610d33576107b284108015614b55575b8015614b4b575b8015614b41575b8015614b37575b614b2b575f19840190848211610d335761016d820282810461016d1483151715610d335782610190614a79614a6f614a8194614a869760021c90613215565b60648404906142ef565b910490613215565b613215565b5f19810190808211610d3357620af93a1901908111610d335792906001915b818310614b095750505062015180820291808304620151801490151715610d3357610e10810290808204610e101490151715610d3357614ae491613215565b603c830292808404603c1490151715610d3357614b0492614a8191613215565b600191565b909193614b22600191614b1c8785615d25565b90613215565b94019190614aa5565b5050505050505f905f90565b50603b8511614a30565b50603b8611614a29565b5060178311614a22565b50614b61818386615a6f565b15614a1b565b505f905f90565b50614b7881615798565b15614956565b90815181101561346b570160200190565b939092845190601460208701516001600160601b0319811690828510614dad575b5060601c9214614cb6578551601319810194908511610d3357614bd2856130cd565b94614be060405196876130ac565b808652614bef601f19916130cd565b013660208701375f5b8551811015614c39576014810190818111610d33576001916001600160f81b031990614c24908b614b7e565b51165f1a614c328289614b7e565b5301614bf8565b505f9492939650614c88906136206040978851948593614c71602086019862495a6360e31b8a52606060248801526084870190612fb8565b92604486015260231985840301606486015261311e565b51915afa5f5181614caa575b81614c9d575090565b62495a6360e31b14919050565b60203d10159150614c94565b6010549295509390916001600160a01b031682148015614d99575b614d865781614ce1858584615ac8565b50909190614cee8161313e565b159182614d73575b5050614d6a57813b15159283614d0f575b505050905090565b5f93508460209560649260405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d111616805f8080614d07565b50505050600190565b6001600160a01b0316149050825f614cf6565b5063a5d4522b60e01b5f5260045260245ffd5b506012546001600160a01b03168214614cd1565b90506001600160601b0319906001600160601b031985840360031b1b16165f614bb0565b919091805f52600b602052600460405f2001908154805b614df457505f93505050565b5f198101818111610d335785614e0a828661442d565b90549060031b1c14159081614e37575b50614e2e578015610d33575f190180614de8565b50600193505050565b614e4291508461442d565b90549060031b1c825f52600c60205260405f20905f5260205260405f2060018101546004811615159182614eef575b82614eca575b5081614eb3575b81614e8b575b505f614e1a565b60381c65ffffffffffff16801591508115614ea8575b505f614e84565b90504211155f614ea1565b905065ffffffffffff8160081c1642101590614e7e565b909150835f52600d60205260405f2090545f5260205260ff60405f205416905f614e77565b915065ffffffffffff8160681c161591614e71565b81158015614fa5575b6143265781614f1b916133fb565b5f5b828110614f2c57505050600190565b80151580614f80575b80614f6c575b1580614f4e575b6143a557600101614f1d565b50602081101561346b57614f6682821a60f81b615771565b15614f42565b505f198301838111610d3357811415614f3b565b50602081101561346b5781811a60f81b6001600160f81b031916602d60f81b14614f35565b50601c8211614f0d565b81614fb9916133fb565b90600481146150db576007811461506357601514801590615053575b61504e578060581b90615002614fea82615998565b614ff383615a17565b614ffc84615a4b565b91615a6f565b9182615028575b8261501357505090565b6001600160b01b031990811691161115919050565b915061504861503683615998565b61503f84615a17565b614ffc85615a4b565b91615009565b505f90565b5061505d81615910565b15614fd5565b5061506d81615896565b9081615077575090565b905061508b61508582615998565b91615a17565b81151591826150d1575b826150c5575b826150bc575b826150ab57505090565b6150b59250615d25565b6001111590565b600192506150a1565b600c821115925061509b565b8115159250615095565b506150e58161581f565b90816150ef575090565b6150f99150615998565b151590565b909161510983613417565b9261511381613378565b9061512160405192836130ac565b808252601f1961513082613378565b0136602084013781935f5b8281106151485750505050565b615170615159613504838686613449565b90615168613525858888613449565b929091613ac5565b61517a828961347f565b528015158061523f575b6151e85761519f61519961354a838686613449565b90615afc565b6151a9838761347f565b52156151b75760010161513b565b6151c49261354a92613449565b610a96604051928392635b05d5e960e01b845260206004850152602484019161311e565b610a966152096135258361520161350488968789613449565b959096613449565b61522d604051958695631a9f1ecb60e31b875260406004880152604487019161311e565b8481036003190160248601529161311e565b5061524a818861347f565b515f198201828111610d3357615260908961347f565b511015615184565b91909180518060011b9080820460021490151715610d335761528990613417565b905f5b81518110156152eb5761529f818361347f565b51600182901b91906001600160ff1b0382168203610d33576152c1838661347f565b526152cc818761347f565b5160018301809311610d33576152e46001938661347f565b520161528c565b505090915060405161491181613620602082018095613493565b92919080359163ffffffff60c0860151168084036154ae57506201c000841161549457615334908436916130e8565b6020815191012060608201359080820361547f57505060a0840192600163ffffffff855116148061546a575b61540d57156153fe576020013591821580156153f3575b6153d5576001600160401b039163ffffffff60e09251161493015116918282119081156153bd575b506153a8575050565b633d62eadb60e21b5f5260045260245260445ffd5b9050806153cb575b5f61539f565b50818114156153c5565b82636edbb6f560e11b5f52600452600160245261100060445260645ffd5b506110008311615377565b630b8fc7cd60e21b5f5260045ffd5b9250809350602091500135159182159261543b575b508115615431575b5061205657565b905015155f61542a565b604001357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470141591505f615422565b506001600160401b0360e08601511615615360565b6327c3528760e21b5f5260045260245260445ffd5b83630c82797d60e31b5f526004526201c00060245260445ffd5b8363fe747dd960e01b5f5260045260245260445ffd5b919081101561346b5760051b0190565b9060c0810163ffffffff8151169060a083019163ffffffff83511610156155bb57506001600160401b03610100830151166155a75763ffffffff600191845f52600960205260405f2084515f5260205260405f20600260ff19825416179055511603615570575b815f52600760205260405f20549051917e7f9ece3812cefdf6ad5e02483cccc56b09ed80bd5e5edfe96ca2b4aaa387555f80a4565b815f52600e6020526155a260405f2060055f918281558260018201558260028201558260038201558260048201550155565b61553b565b5051633347244160e01b5f5260045260245ffd5b919092805f52600960205260405f2082515f5260205260405f20600160ff198254161790555f52600e60205263ffffffff600560405f208351815560208401516001820155604084015160028201556060840151600382015560808401516004820155019351169167ffffffff000000008454915160201b16906fffffffffffffffff000000000000000060e084015160401b16926101006001600160401b0360801b91015160801b16936001600160401b0360801b19916fffffffffffffffffffffffffffffffff191617161717179055565b60ff811690601f82116156be57604051916156ab6040846130ac565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91905f925b8184106156dd575050565b90919260206156ed8285856142fc565b3560f81c10801561570e575b615708576001019291906156d2565b91505090565b50607f61571c8285856142fc565b3560f81c146156f9565b60ff60f81b16600360fc1b811015908161573e575090565b603960f81b1015919050565b604160f81b6001600160f81b0319821610159081615766575090565b605b915060f81c1090565b606160f81b6001600160f81b031982161015908161578d575090565b607b915060f81c1090565b5f5b601481106157a9575050600190565b60208110158061346b5773181818181698181698182a18181d18181d18182d60611b821a60f81b6001600160f81b031916600360fc1b8103615806575061346b576157f882821a60f81b615726565b155b6143265760010161579a565b83831a60f81b6001600160f81b031916141590506157fa565b5f5b60048110615830575050600190565b60208110158061346b57630303030360e41b821a60f81b6001600160f81b031916600360fc1b810361587d575061346b5761586f82821a60f81b615726565b155b61432657600101615821565b83831a60f81b6001600160f81b03191614159050615871565b5f5b600781106158a7575050600190565b60208110158061346b57660303030302d30360cc1b821a60f81b6001600160f81b031916600360fc1b81036158f7575061346b576158e982821a60f81b615726565b155b61432657600101615898565b83831a60f81b6001600160f81b031916141590506158eb565b5f5b60158110615921575050600190565b60208110158061346b57740303030302d30302d30302f303030302d30302d303605c1b821a60f81b6001600160f81b031916600360fc1b810361597f575061346b5761597182821a60f81b615726565b155b61432657600101615912565b83831a60f81b6001600160f81b03191614159050615973565b805f1a600a810290808204600a1490151715610d33576159bc908260011a90613215565b61020f19810191908211610d3357606482029180830460641490151715610d33578060021a600a810290808204600a1490151715610d3357615a019160031a90613215565b61020f198101908111610d33576136da91613215565b8060051a600a810290808204600a1490151715610d3357615a3b9160061a90613215565b61020f198101908111610d335790565b8060081a600a810290808204600a1490151715610d3357615a3b9160091a90613215565b91908215159283615abe575b83615ab2575b83615aa8575b83615a93575b50505090565b615a9e929350615d25565b10155f8080615a8d565b8215159350615a87565b600c8211159350615a81565b8115159350615a7b565b9060418303615af257615aeb9250602081013591604082359201355f1a90615db7565b9192909190565b50505f9160029190565b9080159081159182615d05575b508115615cfd5760ff60015b1681905f9460328201808311610d33578411614b2b57815b848110615c4b5750615b3f82846142ef565b918215928315615c0e575b505050615c04575f91808203615bc5575b505060120360128111610d3357604d8111610d3357600a0a91828102928184041490151715610d335781158015615bb9575b615bb15715615bab57600160ff1b8114610d33575f03905b60019190565b90615ba5565b50505f905f90565b508160a01c1515615b8d565b615bcf92506142ef565b5f198101908111610d33578015818115615bf9575b50615bf0575f80615b5b565b5050505f905f90565b60129150115f615be4565b505050505f905f90565b6001141592509082615c25575b50505f8080615b4a565b600360fc1b92506001600160f81b031991615c419186906142fc565b3516145f80615c1b565b92601760f91b6001600160f81b0319615c658688866142fc565b35161480615cf4575b15615c7e57506001835b01615b2d565b9295615c9e6001600160f81b0319615c978988866142fc565b3516615726565b15615ce757600a810290808204600a1490151715610d3357602f19615cc48887856142fc565b3560f81c0160ff8111610d335760019160ff615ce1921690613215565b96615c78565b505050505050505f905f90565b50848114615c6e565b60ff5f615b15565b90915061346b5781356001600160f81b031916602d60f81b14905f615b09565b60028214615d79575060048114908115615d6e575b8115615d63575b8115615d58575b5015615d5357601e90565b601f90565b600b9150145f615d48565b600981149150615d41565b600681149150615d3a565b6003811615915081615daa575b8115615d9d575b5015615d9857601d90565b601c90565b610190915006155f615d8d565b6064810615159150615d86565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615e39579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615e2e575f516001600160a01b03811615615e2457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056' as const

export const webAuthnVerifierAbi = [
  {
    "type": "function",
    "name": "verify",
    "inputs": [
      {
        "name": "key",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "view"
  }
] as const

export const webAuthnVerifierBytecode =
  '0x6080806040523460155761136b908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63024ad31814610024575f80fd5b3461009c57606036600319011261009c5760043567ffffffffffffffff811161009c576100559036906004016100a0565b906044359067ffffffffffffffff821161009c5760209261007d6100899336906004016100a0565b929091602435916101d9565b6040516001600160e01b03199091168152f35b5f80fd5b9181601f8401121561009c5782359167ffffffffffffffff831161009c576020838186019501011161009c57565b903590601e198136030182121561009c570180359067ffffffffffffffff821161009c5760200191813603831361009c57565b35906020811061010f575090565b5f199060200360031b1b1690565b9093929384831161009c57841161009c578101920390565b6060810190811067ffffffffffffffff82111761015157604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761015157604052565b67ffffffffffffffff811161015157601f01601f191660200190565b9291926101af82610187565b916101bd6040519384610165565b82948184528183011161009c578281602093845f960137010152565b9391606082036106d4576101ed8385610707565b94901580156106bc575b6106a957608085019361021361020d86886100ce565b90610101565b8460601161009c57604088013503610695573690610230926101a3565b80519060200120948435946020810135928160408593013593606082013599898b61025b8b866100ce565b60a08701989161026b8a896100ce565b9190926040519586956020870198895260408701528d6060870152608086015260a0850160c0905260e08501906102a1926107ee565b90601f198483030160c08501526102b7926107ee565b03601f19810182526102c99082610165565b5190200361067e57604051926020840152602083526102e9604084610165565b8660201161009c5780359660401161009c57602001359660c08236031261009c576040519860c08a018a811067ffffffffffffffff821117610151576040528952602089019586526040890194855260608901998a523567ffffffffffffffff811161009c57810136601f8201121561009c5761036d9036906020813591016101a3565b9260808901938452359067ffffffffffffffff821161009c570136601f8201121561009c576103a39036906020813591016101a3565b60a0880193818552602484515111998a61063c575b508961054a575b50505086610529575b86610508575b866104bb575b866103fc575b5050505050505f146103f05762495a6360e31b90565b6001600160e01b031990565b602080929394959697505f91519351604051918183925191829101835e8101838152039060025afa156104b0575f6020918151610459848060405180948280830197805191829101895e8201908382015203018084520182610165565b604051918291518091835e8101838152039060025afa156104b0575f519351905190610488848484848961080e565b909590156104a15750505050505b5f80808080806103da565b6104ab955061092a565b610496565b6040513d5f823e3d90fd5b809650518051602010156104f45760400151600160fb1b808216149081156104e5575b50956103d4565b600160fc1b161590505f6104de565b634e487b7160e01b5f52603260045260245ffd5b809650518051602010156104f45760400151600160fa1b90811614956103ce565b809650518051602010156104f45760400151600160f81b90811614956103c8565b519298509061055890610ca5565b90604051906105a36001602d846020808201976c1131b430b63632b733b2911d1160991b89528051918291018484015e8101601160f91b838201520301601e19810185520183610165565b815184018481101590815f199102180281519081815f19181090825f199118180218938480821091180284189060206105dc83876106e6565b92806106006105ea86610187565b956105f86040519788610165565b808752610187565b8584019890601f1901368a3703920101855e51905190818114938461062d575b50505050955f80806103bf565b2091201490505f808080610620565b90995051601474113a3cb832911d113bb2b130baba34371733b2ba1160591b6affffffffffffffffffffff19602084860101511614910182511116985f6103b8565b506001600160e01b03199998505050505050505050565b506001600160e01b03199695505050505050565b506001600160e01b031995945050505050565b5060256106cc60808701876100ce565b9050106101f7565b506001600160e01b0319949350505050565b919082039182116106f357565b634e487b7160e01b5f52601160045260245ffd5b91908260c082106107e6578160801161009c5761072b607f19830160808301610101565b908260a01161009c57610745609f19840160a08301610101565b90601f1984018481116106f357828482109182156107dc575b50506107d35761078c61078561020d86858161077f61020d828b818b61011d565b9661011d565b93856106e6565b601f1981019081116106f357109283156107b3575b5050506107ae5760019190565b5f9190565b6107be9293506106e6565b601f1981019081116106f357105f80806107a1565b505050505f9190565b109050825f61075e565b9250505f9190565b908060209392818452848401375f828201840152601f01601f1916010190565b9091929361081c8484610da3565b158015610919575b156108355750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15610917575f511561087257600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15610917575f5115610911575f90600190565b5f905f90565bfe5b506109248186610e07565b15610824565b919093926109388286610da3565b158015610c94575b610c8b57604051936102006109558187610165565b5f5b818110610c76575050602092610af15f9360c09360405161097781610135565b868152868882015286604082015289526040519161099483610135565b8252868201526001604082015285880190815287610ae26040516109b781610135565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152610ad3610ac4610a1d8651610ebc565b9260408601938452610a2f8151610ebc565b906101008701918252610a458851865190610ef9565b9660608101978852610a5a8951835190610ef9565b60a0820152610a6c8651835190610ef9565b8c820152610a7d8851835190610ef9565b60e0820152610a8f8951845190610ef9565b610120820152610aa28651845190610ef9565b610140820152610160610ab88951855190610ef9565b91015251905190610ef9565b6101808d018181529551610ef9565b6101a08c015251835190610ef9565b6101c08a015251905190610ef9565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f51602061134b5f395f51905f5260a082015260055afa5f519015610c6457805f51602061134b5f395f51905f52809286959495099309905f905f925f945f915b60808310610ba0575050505091610b9a915f51602061134b5f395f51905f5293611295565b50061490565b86610c42575b8160fe1c600c8260fc1c16176040610bbe8287610eab565b510151610bda575b5060019060021b9160021b92019190610b75565b969195909482610c1e57505050610bf18583610eab565b51519360016040610c116020610c078a88610eab565b5101519886610eab565b5101519695945b90610bc6565b90610c379291610c316001989987610eab565b51611017565b969195909594610c18565b9395610c539195610c599397610f18565b91610f18565b959194909493610ba6565b634e487b715f5260126020526024601cfd5b602090610c81610e8d565b8189015201610957565b50505050505f90565b50610c9f8482610e07565b15610940565b90815115610d8d578151600281901b906001600160fe1b038116036106f357600281018091116106f3576003900490604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f526106707f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f18603f5260208301938080510160208101908151925f83525b818110610d53575050528083528201602001604052909150565b60036004910197603f8951818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530196610d39565b9050604051610d9d602082610165565b5f815290565b908115159182610df0575b5081610de6575b81610dbe575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150610db5565b5f51602061134b5f395f51905f521191505f610dae565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b60405190610e9a82610135565b5f6040838281528260208201520152565b9060108110156104f45760051b0190565b610edc90610ec8610e8d565b508051906040602082015191015191610f18565b9060405192610eea84610135565b83526020830152604082015290565b610edc91610f05610e8d565b5080516040602083015192015192611017565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f146111ca5750505050506001146110cf575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f8080806110c9565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f8080806110c9565b92918015611340575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115610c6457600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551' as const
