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
  '0x61018080604052346103da57616178803803809161001d82856103f2565b83398101906080818303126103da5761003581610415565b61004160208301610415565b6040830151606084015190939192916001600160401b0382116103da57019380601f860112156103da578451946001600160401b0386116103de578560051b906040519661009260208401896103f2565b87526020808801928201019283116103da57602001905b8282106103c2575050506040516100c16040826103f2565b600b815260208101906a10dbdd5b9d195c999bda5b60aa1b8252604051916100ea6040846103f2565b600183526020830191603160f81b835261010381610451565b6101205261011084610451565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261017960c0826103f2565b5190206080523060c0526001600160a01b0316918215610399576301e1338081116103a85761016052601080546001600160a01b031916831790556040518281527f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc0986690602090a16001600160a01b031690811561039957811461038757601280546001600160a01b031916821790556040519081527fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90602090a160016013557f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f234196602060405160018152a15f5b815181101561031e576001600160a01b036102818284610429565b51163b156102f7576001906001600160a01b0361029e8285610429565b51165f52601460205260405f208260ff198254161790557f3ec58b88f6d58177b5fa261367f69f2bd5820d7ccff21039100741cf04c230b16020838060a01b036102e88487610429565b5116604051908152a101610266565b6001600160a01b039161030a9190610429565b511663b3136e4760e01b5f5260045260245ffd5b604051615cbb90816104bd823960805181614789015260a05181614846015260c05181614753015260e051816147d8015261010051816147fe01526101205181611500015261014051816115290152610160518181816106f80152818161182601526126270152f35b6365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b637324a85760e11b5f526004526301e1338060245260445ffd5b602080916103cf84610415565b8152019101906100a9565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103de57604052565b51906001600160a01b03821682036103da57565b805182101561043d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b601f81511161047c57602081519101516020821061046d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306f1305614612f095750806312be49001461295e57806312fac8c81461291e5780632a381ddf146128605780632b20e397146128385780632e1b2654146127db5780632f36619e146126c157806332cf57f814612697578063331052181461265657806334b901711461259d5780633aa6c108146124ed578063452a9320146124c557806349705f011461236757806359f38283146122d757806373205743146122325780637400f5791461184957806374feaadc1461180f57806384522f85146115e057806384b0196e146114e85780638901be081461148e5780638a0dac4a146113e65780638ec83d4c1461129b5780638f7dcfa31461127e578063944be210146110ec578063979bccad146110555780639cc45e4414611038578063a21d724914610ec6578063a8a8563014610e73578063b608b5c814610d7c578063cc32055d14610abf578063d18750a414610843578063d354e0d21461053f578063db9a1ab014610517578063ef530b59146104d8578063f05fa2eb14610424578063f698da2514610402578063fc8f6f7e146102e45763ffd70cc1146101be575f80fd5b346102e05760603660031901126102e0576004356001600160401b0381116102e0576101ee903690600401612f23565b90602435906044356001600160401b0381116102e057610215610225913690600401612f23565b949092610220613a55565b6136cf565b906102308482613a7c565b600161023c848461471b565b019365ffffffffffff855460681c1694856102c9578054600160981b66ffffffffffffff60681b1990911665ffffffffffff60681b4260681b1617179055604080515f81526001602082015260609181018290527fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d93909283926102c4929084019190613103565b0390a3005b85856384428c4d60e01b5f5260045260245260445ffd5b5f80fd5b346102e05760e06103306102f736612f50565b92915f60c06040516103088161305b565b8281528260208201528260408201528260608201528260808201528260a082015201526136cf565b90815f52600c60205260405f20905f5260205260405f209060018254920154905f52600d60205260405f20825f5260205260ff60405f205416906040516103768161305b565b8381526020810160ff831681526040820165ffffffffffff8460081c168152606083019165ffffffffffff8560381c16835260c0608085019465ffffffffffff8760681c16865260ff60a082019760981c161515875201951515865260405196875251602087015251604086015251606085015251608084015251151560a083015251151560c0820152f35b346102e0575f3660031901126102e057602061041c614750565b604051908152f35b346102e05761043f61043536612f50565b9291610220613986565b600161044b838361471b565b01805460ff8160981c16156104c55765ffffffffffff429160081c16106104a4575b805466ffffffffffffff60681b191690557f79e8c8b18224b72491e224527d88e101a9b175bd2670d0b78ff06f68d21056715f80a3005b805466ffffffffffff0019164260081b66ffffffffffff001617815561046d565b83633648cec760e21b5f5260045260245ffd5b346102e05760203660031901126102e0576004356001600160401b0381116102e05761016060031982360301126102e05761041c6020916004016134b2565b346102e0575f3660031901126102e0576011546040516001600160a01b039091168152602090f35b346102e05760403660031901126102e0576004356001600160401b0381116102e057806004019061010060031982360301126102e057602435916001600160401b0383116102e0576040836004019360031990360301126102e0576105a48180612fd6565b6105ad916136cf565b9160c48101356105bd818561371f565b60e48201926105cc8482612fd6565b6105d59161375c565b6105df8180612fd6565b36906105ea926130cd565b805190602001209460248401966106018884612fd6565b369061060c926130cd565b805190602001209660448601359760648701956106298787612fd6565b3690610634926130cd565b805190602001209060848901359860a40135996106519088612fd6565b369061065c926130cd565b80519060200120916040519360208501957face412d4acd1218e0e25d2c7ca56e1df0c7366e80782034440d0a5b5ec71d7c28752604086015260608501528b608085015260a08401528860c08401528960e084015261010083015261012082015261012081526106ce61014082613091565b5190206106da906146f5565b6106e59082846137b3565b9585158015610839575b6108265761071d7f0000000000000000000000000000000000000000000000000000000000000000426131fa565b96816107d6575b835f52600d60205260405f20895f5260205260405f2060ff8154161561078d575b505061075f61075761078b9a86612fd6565b969095612fd6565b9790966040519961076f8b613040565b8a5260208a01526040890152606088015235608087015261436e565b005b6001018054806107ad575061078b9a61075f9261075792555b9a50610745565b9050036107c35761075f61075761078b9a6107a6565b87631acffab160e31b5f5260045260245ffd5b60048716610813578782108015610804575b15610724575086633142c87760e11b5f5260045260245260445ffd5b5065ffffffffffff82116107e8565b5063079f4aff60e31b5f5260045260245ffd5b85630bc4749f60e01b5f5260045260245ffd5b50600786116106ef565b346102e05760a03660031901126102e0576004356001600160401b0381116102e057610873903690600401612f23565b6024356001600160401b0381116102e057610892903690600401612f23565b90926044356001600160401b0381116102e0576108b3903690600401612f23565b6084949194356001600160401b0381116102e0576108d5903690600401612f23565b9490936108e0613986565b6108ea848261428b565b15610a9a576108f984826133ed565b93845f52600b60205261090f60405f2054613141565b610a7257505061091f81886141cc565b825f52600b60205260405f206001600160401b038211610a5e5761094d826109478354613141565b83613374565b5f601f83116001146109d45797827f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e390926109a182889661078b9d5f916109c9575b508160011b915f199060031b1c19161790565b90555b6109bb604051928392602084526020840191613103565b0390a24294606435926139ad565b90508501358e61098e565b601f19831690825f5260205f20915f5b818110610a4657509261078b9a92859288967f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e3909610610a2d575b5050600182811b0190556109a4565b8401355f19600385901b60f8161c191690558b80610a1e565b9192602060018192868f0135815501940192016109e4565b634e487b7160e01b5f52604160045260245ffd5b610a96604051928392636edb17ff60e11b8452602060048501526024840191613103565b0390fd5b83610a966040519283926334e8448b60e11b8452602060048501526024840191613103565b346102e05760403660031901126102e0576004356001600160401b0381116102e05780600401606060031983360301126102e057602435906001600160401b0382116102e0576040826004019260031990360301126102e057610b2b610b258280612fd6565b906136cf565b916024840135938415610d6d5760440191610b4f610b498483612fd6565b90613a7c565b835f52600960205260405f20855f5260205260ff60405f20541690610b7382613123565b60038214610d5a57610b8482613123565b60028214610d4757610c1b610c14610ba6610b9f8480612fd6565b36916130cd565b60208151910120610bba610b9f8886612fd6565b602081519101206040519060208201927f441aa41723f8558dc05162b78bb83950c180bd3ddf69305893e5965bc9411aa3845260408301528a6060830152608082015260808152610c0c60a082613091565b5190206146f5565b84876138d0565b50845f52600960205260405f20865f5260205260405f20600360ff1982541617905560015f92610c4a81613123565b14610c9d575b610c7e7fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c946102c492612fd6565b6040519485948552356020850152606060408501526060840191613103565b9050835f52600e602052600660405f200154925f198401938411610d3357610c7e6102c4917fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c9593875f52600e602052610d2960405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b9250945050610c50565b634e487b7160e01b5f52601160045260245ffd5b85633fdbc6dd60e01b5f5260045260245ffd5b85630416ffc160e21b5f5260045260245ffd5b63506f3a1b60e01b5f5260045ffd5b346102e05760603660031901126102e0576004356001600160401b0381116102e057610db1610b256020923690600401612f23565b805f52600c825260405f206024355f52825260405f2060018101549060ff60443583161615159283610e5e575b83610e3c575b505081610e25575b81610dfd575b506040519015158152f35b60381c65ffffffffffff16801591508115610e1a575b5082610df2565b905042111582610e13565b905065ffffffffffff8160081c1642101590610dec565b5f908152600d8552604080822092548252918552205460ff1691508380610de4565b925065ffffffffffff8260681c161592610dde565b346102e0575f3660031901126102e057610e8b613986565b7f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f2341966020610eb96013546133d2565b80601355604051908152a1005b346102e05760203660031901126102e0576004356001600160401b0381116102e057610f3b610efc610fad923690600401612f23565b905f60e0604051610f0c81613008565b828152606060208201528260408201528260608201528260808201528260a08201528260c08201520152614234565b805f52600b60205260405f2090610f528254613141565b151591815f52600760205260405f205491805f52600660205260405f2054905f52600560205260405f2054600183015490600284015492610fb460038601549560405198610f9f8a613008565b8952604051998a8092613179565b0389613091565b6020870197885260408701958652606087019081526080870191825260a0870192835260c0870193845260e0870194855261100e60405198899860208a5251151560208a01525161010060408a0152610120890190612f82565b955160608801525160808701525160a08601525160c08501525160e0840152516101008301520390f35b346102e0575f3660031901126102e0576020601354604051908152f35b346102e05761106661043536612f50565b805f52600d60205260405f20825f5260205260405f20805460ff81166110d9576001820154156110c65760019060ff19161790557f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663860206040515f8152a3005b8363774076bd60e11b5f5260045260245ffd5b8363abf8034b60e01b5f5260045260245ffd5b346102e05760403660031901126102e0576004356001600160401b0381116102e05761111c903690600401612f23565b906024356001600160401b0381116102e05761113f61114a913690600401612f23565b939092610220613986565b9061115583826141cc565b815f52600b60205260405f20926001600160401b038111610a5e576111848161117e8654613141565b86613374565b5f93601f82116001146111fc576111d282807f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296975f916111f157508160011b915f199060031b1c19161790565b90555b6111ec604051928392602084526020840191613103565b0390a2005b90508501358861098e565b601f19821694815f5260205f20905f5b8781106112665750837f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296971061124d575b5050600182811b0190556111d5565b8401355f19600385901b60f8161c19169055858061123e565b9091602060018192858901358155019301910161120c565b346102e0575f3660031901126102e0576020600254604051908152f35b346102e05760803660031901126102e0576004356001600160401b0381116102e0576112cb903690600401612f23565b90602435906001600160401b0382116102e05760a060031983360301126102e0576044356001600160401b0381116102e05761130b903690600401612fa6565b916064356001600160401b0381116102e05761132b903690600401612f23565b95909461133882846136cf565b92835f52600e60205260405f20926040519361135385613024565b600881549182875260018101546020880152600281015460408801526003810154606088015260048101546080880152600581015460a0880152600681015460c0880152600781015460e08801520154610100860152156113c257602061041c8a8a8a8a600489018a8c613c2e565b610a9660405192839263db89c66d60e01b8452602060048501526024840191613103565b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e057611414613986565b801561147f576010546001600160a01b0316811461146d576020817fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e926001600160601b0360a01b6012541617601255604051908152a1005b6365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b346102e05760403660031901126102e0576004356001600160401b0381116102e057610b256114c1913690600401612f23565b5f52600a60205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346102e0575f3660031901126102e0576115846115247f0000000000000000000000000000000000000000000000000000000000000000615506565b61154d7f0000000000000000000000000000000000000000000000000000000000000000615506565b6020611592604051926115608385613091565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190612f82565b908582036040870152612f82565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106115c957505050500390f35b8351855286955093810193928101926001016115ba565b346102e05760403660031901126102e0576004356001600160401b0381116102e0578060040190608060031982360301126102e0576024356001600160401b0381116102e0576040816004019160031990360301126102e057611646610b258480612fd6565b92606483019061165f6116598383612fd6565b9061375c565b604484019161166e8383612fd6565b9050600181108015611804575b6117e75750855f52600b602052600260405f2001549460018601809611610d335760240135948086036117d157507fdc13ef290a0154d381eb0825b67410258435f204d60d2c42846228c31b474e0e94928261176f6117686117aa946116e8610b9f856117c59b99612fd6565b6020815191012090611711610b9f611703610b9f8989612fd6565b602081519101209287612fd6565b602081519101206040519160208301937fdc4cecdc538bd9e97290814bb22a24508e0a9dda8d65ec9f1fa12342f0dd71e6855260408401528a6060840152608083015260a082015260a08152610c0c60c082613091565b858a6137b3565b50875f52600b60205284600260405f20015561178e610b9f8383612fd6565b60208151910120885f52600b602052600360405f200155612fd6565b93906040519485948552606060208601526060850191613103565b903560408301520390a2005b85635060c66560e01b5f5260045260245260445ffd5b63e611688b60e01b5f52600452600160245261400060445260645ffd5b50614000811161167b565b346102e0575f3660031901126102e05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102e05760c03660031901126102e0576001600160401b03600435116102e057610160600435360360031901126102e0576001600160401b03602435116102e0576040602435360360031901126102e0576001600160401b03604435116102e0576040604435360360031901126102e0576001600160401b03606435116102e05760a0606435360360031901126102e0576084356001600160401b0381116102e0576118fa903690600401612fa6565b9060a4356001600160401b0381116102e05761191a903690600401612f23565b929091611934610b25602460043501600435600401612fd6565b6119426004356004016134b2565b60043560040135158015612221575b61220257815f52600b60205260405f20611978610b9f604460043501600435600401612fd6565b60208151910120604051611997816119908186613179565b0382613091565b60208151910120036121b25750815f52600960205260405f20815f52602052600360ff60405f2054166119c981613123565b146121a057815f52600e60205260405f205461218157815f52600760205260405f205460018101809111610d33578060646004350135036121655750815f52600560205260405f2054608460043501350361213c57611a3b611a3560a460043501600435600401612fd6565b90614e97565b1561210457611a5861165961014460043501600435600401612fd6565b60e46004350135158080156120f3575b6120d45760043560c401356120615750600160e4600435013514801590612042575b612033575b611a9f602435600401358361471b565b8054906001810154600181161561200e5765ffffffffffff8160681c1680611ff25750845f52600d60205260405f20835f5260205260ff60405f20541615611fdf5765ffffffffffff8160081c16804210611fc3575060381c65ffffffffffff1680151580611fba575b611f9e5750611b3e611b4391846002611b2b6024803501602435600401612fd6565b9490936119906040518094819301613179565b614aaa565b15611f8157611b58604435600401358461471b565b9081549160018101546002811615611f5c5765ffffffffffff8160681c1680611f405750855f52600d60205260405f20845f5260205260ff60405f20541615611f2d5765ffffffffffff8160081c16804210611f11575060381c65ffffffffffff1680151580611f08575b611eec5750611b3e611be691856002611b2b602460443501604435600401612fd6565b15611ecf578114611ebd57602061041c888888888888815f52600788526064600435013560405f205580611dc0837fae4f71e074f351aa9fc3a9c2ebf2658a47f0825d11a58b2fcff0e01df6df3b98611c486024803501602435600401612fd6565b611c5c602460443501604435600401612fd6565b611daa60409792975194859460a086526004356004013560a0870152611d84611d5c611d13611cd7611cb18a60c0610160611ca1602460043501600435600401613207565b92909301526102008d0191613103565b611cc5604460043501600435600401613207565b8c8303609f190160e08e015290613103565b6004803560648101356101008d015260848101356101208d0152611d009160a482019101613207565b8b8303609f19016101408d015290613103565b6004803560c48101356101608c015260e48101356101808c01526101048101356101a08c0152611d499161012482019101613238565b8a8303609f19016101c08c01529061326c565b611d7161014460043501600435600401613207565b898303609f19016101e08b015290613103565b916024356004013560208801526044356004013560408801528683036060880152613103565b9083820360808501526064600435013597613103565b0390a4611dd9610b9f6024803501602435600401612fd6565b888151910120611df6610b9f602460443501604435600401612fd6565b898151910120604051908a8201928352604082015260408152611e1a606082613091565b51902060405191611e2a83613024565b8252610104600435013589830152602435600401356040830152604435600401356060830152608082015260e4600435013560a0820152600160c082015260c4600435013560e08201525f610100820152611eb1611e9361012460043501600435600401613328565b90611ea8608460643501606435600401613328565b92909185613b8a565b60643560040191613c2e565b6326e4e18d60e21b5f5260045260245ffd5b82636366097760e11b5f526044356004013560045260245260445ffd5b6365598f0d60e11b5f526044356004013560045260245260445ffd5b50804211611bc3565b632f7aecb960e21b5f526044356004013560045260245260445ffd5b83631acffab160e31b5f5260045260245ffd5b6384428c4d60e01b5f526044356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526044356004013560045216602452600260445260645ffd5b50636366097760e11b5f526024356004013560045260245260445ffd5b6365598f0d60e11b5f526024356004013560045260245260445ffd5b50804211611b09565b632f7aecb960e21b5f526024356004013560045260245260445ffd5b82631acffab160e31b5f5260045260245ffd5b6384428c4d60e01b5f526024356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526024356004013560045216602452600160445260645ffd5b63016fc60360e21b5f5260045ffd5b5061205861012460043501600435600401613328565b90501515611a8a565b60e46004350135600c1b9060e460043501358204611000141715610d335760e4600435013560c460043501351080156120c5575b61209f5750611a8f565b636edbb6f560e11b5f5260c4600435013560045260e4600435013560245260445260645ffd5b508060c4600435013511612095565b6327abab6b60e21b5f5260e4600435013560045261ffff60245260445ffd5b5061ffff60e4600435013511611a68565b61211860a460043501600435600401612fd6565b610a9660405192839263f5f76dfd60e01b8452602060048501526024840191613103565b505f52600560205260405f20546311bed0e760e11b5f526084600435013560045260245260445ffd5b63199ab68b60e11b5f526064600435013560045260245260445ffd5b505f52600e60205260405f20546303207eb960e31b5f5260045260245ffd5b630416ffc160e21b5f5260045260245ffd5b610a966121c9604460043501600435600401612fd6565b9190926121f0604051948594630920930360e31b8652604060048701526044860191613103565b83810360031901602485015290613179565b601354635f24f4b760e01b5f526004356004013560045260245260445ffd5b506013546004356004013511611951565b346102e05760603660031901126102e0576004356001600160401b0381116102e057612262903690600401612f23565b6024356001600160401b0381116102e057612281903690600401612f23565b919092604435926001600160401b0384116102e0576122b26122aa6122c3953690600401612f23565b9490936136cf565b5f52600860205260405f2094613ab7565b5f52602052602060405f2054604051908152f35b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e057612305613986565b80151580612353575b61146d576020817f8d0e5697e9248396669bf4adc3c4b00d478a57e201dc8c1492f50d8d32b6f269926001600160601b0360a01b6011541617601155604051908152a1005b506012546001600160a01b0316811461230e565b346102e05760803660031901126102e0576004356001600160401b0381116102e057612397903690600401612f23565b9060243590604435928315158094036102e0576064356001600160401b0381116102e0576123cc6123d7913690600401612f23565b929093610220613a55565b916123e28282613a7c565b831580156124b0575b61248c57825f52600a60205260405f20845f526020528460ff60405f2054161515146124745790846102c47fc336061fefc2b2a702370062741f8b29020caf44704fbb52310c0739b3d8154793855f52600a60205260405f20875f5260205260405f2060ff1981541660ff85161790556040519384938452604060208501526040840191613103565b505050632a200abb60e11b5f5260045260245260445ffd5b50505f52600760205260405f205490630e6ce53960e21b5f5260045260245260445ffd5b50825f52600760205260405f205484116123eb565b346102e0575f3660031901126102e0576012546040516001600160a01b039091168152602090f35b346102e0575f3660031901126102e0576011546001600160a01b0381163381900361258757506012546001600160a01b0316331461257457336001600160601b0360a01b60105416176010556001600160601b0360a01b166011557f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc098666020604051338152a1005b6365cb8cc760e11b5f523360045260245ffd5b6327c62f0760e01b5f523360045260245260445ffd5b346102e05760803660031901126102e0576004356001600160401b0381116102e0576125cd903690600401612f23565b906024356001600160401b0381116102e0576125ed903690600401612f23565b929091606435936001600160401b0385116102e05761262161261661078b963690600401612f23565b949093610220613986565b9061264c7f0000000000000000000000000000000000000000000000000000000000000000426131fa565b94604435926139ad565b346102e05760203660031901126102e0576004356001600160a01b038116908190036102e0575f526014602052602060ff60405f2054166040519015158152f35b346102e05760203660031901126102e0576004355f526004602052602060405f2054604051908152f35b346102e05760203660031901126102e0576004356001600160401b0381116102e0576126f4612732913690600401612f23565b905f60e060405161270481613008565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526136cf565b5f52600e60205261010060405f2080549060018101549060058101546006820154600783015490600284015492600460038601549501549560e060405161277881613008565b8981526020810192835260408101938452606081019485526080810195865260a0810196875260c08101978852019687526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b346102e0576127f36127ec36612f50565b92916136cf565b5f52600c60205260405f20905f52602052612834611990612820600260405f200160405192838092613179565b604051918291602083526020830190612f82565b0390f35b346102e0575f3660031901126102e0576010546040516001600160a01b039091168152602090f35b346102e05761287161043536612f50565b600161287d838361471b565b01805465ffffffffffff8160681c1680612908575060081c65ffffffffffff16428111156128f25750805465ffffffffffff60681b19164260681b65ffffffffffff60681b161790557fd20c5c8ee7ea97267d90b620af85e50828b0b6565b8a88df6d7754ebe859aacc60206040515f8152a3005b83632adc739f60e01b5f5260045260245260445ffd5b846384428c4d60e01b5f5260045260245260445ffd5b346102e05761292f6127ec36612f50565b5f52600960205260405f20905f52602052602060ff60405f20541661295381613123565b600360405191148152f35b346102e05760403660031901126102e0576004356001600160401b0381116102e0578060040160a060031983360301126102e057602435916001600160401b0383116102e0578260040190604060031985360301126102e0576129c4610b258480612fd6565b926064820135906129d5828661371f565b60848301956129e76116598884612fd6565b60248401926129f9610b9f8585612fd6565b6020815191012091612ad17f2cd9d5e3d9511ed3fcae0a6ad80103e1747c1db43b6ba3ca7afef87301003252841492838094612efb575b15612ef3576007975b612a46610b9f8880612fd6565b6020815191012091612a74610b9f6044612a63610b9f8d8d612fd6565b602081519101209401359e8a612fd6565b60208151910120906040519260208401947fae059fae749abaaee4452e2ad1cecf5e76e27fc858d171dfada76e7bb935558f8652604085015260608401528d608084015260a083015260c082015260c08152610c0c60e082613091565b90873597612adf898b61471b565b9182549860018401549060ff8183161615612ed6575065ffffffffffff8160681c1680612ec057508b5f52600d60205260405f208a5f5260205260ff60405f20541615612ead5765ffffffffffff8160081c16804210612e97575060381c65ffffffffffff1680151580612e8e575b612e78575091836002611b2b611b3e946024612b6b970190612fd6565b15612e62575015612c8857505050506001612b86848461471b565b019081549065ffffffffffff8260681c1691821592831580612c7a575b612c6457508186149081612c57575b5080612c46575b612c33577fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d92608092612c0e575b60ff60981b1981541690556040519081525f6020820152606060408201525f6060820152a3005b805465ffffffffffff60681b19164260681b65ffffffffffff60681b16178155612be7565b84635dca1ad760e11b5f5260045260245ffd5b50612c518585614cb9565b15612bb9565b6004915016151586612bb2565b866384428c4d60e01b5f5260045260245260445ffd5b5060ff8260981c1615612ba3565b7f7a4f9edd86e16086502e58f97ceaed9ec3e9233ee8dd743c5d80e861a2e0f9db8103612d6257505050506001612cbf848461471b565b01805465ffffffffffff8160681c1680612d4c575060081c65ffffffffffff1642811115612d365750805465ffffffffffff60681b19164260681b65ffffffffffff60681b161790557fd20c5c8ee7ea97267d90b620af85e50828b0b6565b8a88df6d7754ebe859aacc90602090604051908152a3005b84632adc739f60e01b5f5260045260245260445ffd5b856384428c4d60e01b5f5260045260245260445ffd5b7fcb32df19af7f8749551b9120a94f85ef99e5f37a3dae4243cc237c7104c4836f03612e34575050825f52600d60205260405f20845f5260205280600160405f20015414611ebd5750815f52600d60205260405f20835f5260205260405f209081549060ff8216612e2157600183015415612e0e577f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663892600160209360ff1916179055604051908152a3005b8463774076bd60e11b5f5260045260245ffd5b8463abf8034b60e01b5f5260045260245ffd5b612e3e9250612fd6565b610a96604051928392632d7adb3760e01b8452602060048501526024840191613103565b86636366097760e11b5f5260045260245260445ffd5b8a6365598f0d60e11b5f5260045260245260445ffd5b50804211612b4e565b8b632f7aecb960e21b5f5260045260245260445ffd5b89631acffab160e31b5f5260045260245ffd5b8b6384428c4d60e01b5f5260045260245260445ffd5b60ff828d639e9814fd60e01b5f526004521660245260445260645ffd5b600497612a39565b508835604489013514612a30565b346102e0575f3660031901126102e0576020906003548152f35b9181601f840112156102e0578235916001600160401b0383116102e057602083818601950101116102e057565b60406003198201126102e057600435906001600160401b0382116102e057612f7a91600401612f23565b909160243590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102e0578235916001600160401b0383116102e0576020808501948460051b0101116102e057565b903590601e19813603018212156102e057018035906001600160401b0382116102e0576020019181360383136102e057565b61010081019081106001600160401b03821117610a5e57604052565b61012081019081106001600160401b03821117610a5e57604052565b60a081019081106001600160401b03821117610a5e57604052565b60e081019081106001600160401b03821117610a5e57604052565b604081019081106001600160401b03821117610a5e57604052565b90601f801991011681019081106001600160401b03821117610a5e57604052565b6001600160401b038111610a5e57601f01601f191660200190565b9291926130d9826130b2565b916130e76040519384613091565b8294818452818301116102e0578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b6004111561312d57565b634e487b7160e01b5f52602160045260245ffd5b90600182811c9216801561316f575b602083101461315b57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613150565b5f929181549161318883613141565b80835292600181169081156131dd57506001146131a457505050565b5f9081526020812093945091925b8383106131c3575060209250010190565b6001816020929493945483858701015201910191906131b2565b915050602093945060ff929192191683830152151560051b010190565b91908201809211610d3357565b9035601e19823603018112156102e05701602081359101916001600160401b0382116102e05781360383136102e057565b9035601e19823603018112156102e05701602081359101916001600160401b0382116102e0578160051b360383136102e057565b9091602081848152019260208160051b83010193835f91605e1982360301945b84841061329d575050505050505090565b90919293949596601f198282030183528735878112156102e057602061331760019387839401906133096132fe6132e56132d78580613207565b606086526060860191613103565b6132f187860186613207565b9085830389870152613103565b926040810190613207565b916040818503910152613103565b99019301940192919594939061328c565b903590601e19813603018212156102e057018035906001600160401b0382116102e057602001918160051b360383136102e057565b6001600160401b038111610a5e5760051b60200190565b919091601f8311613385575b505050565b81831161339157505050565b5f5260205f206020601f830160051c92106133ca575b81601f9101920160051c03905f5b82811015613380575f828201556001016133b5565b5f91506133a7565b5f198114610d335760010190565b91908203918211610d3357565b3590602081106133fb575090565b5f199060200360031b1b1690565b906134138261335d565b6134206040519182613091565b8281528092613431601f199161335d565b0190602036910137565b919081101561345d5760051b81013590605e19813603018212156102e0570190565b634e487b7160e01b5f52603260045260245ffd5b805182101561345d5760209160051b010190565b80516020909101905f5b81811061349c5750505090565b825184526020938401939092019160010161348f565b906101208201916134cd6134c68483613328565b9050613409565b905f5b82518110156135ab57806134fc610b9f6134f66001946134f08a88613328565b9061343b565b80612fd6565b60208151910120613521610b9f613517846134f08b89613328565b6020810190612fd6565b60208151910120613546610b9f61353c856134f08c8a613328565b6040810190612fd6565b602081519101206040519160208301937f5d9f943df8237afa3b7f54a487035d5e042933a6ab1cf215d9d146974f84205385526040840152606083015260808201526080815261359760a082613091565b5190206135a48286613471565b52016134d0565b506136cc9293506135c2610b9f6020830183612fd6565b60208151910120916135da610b9f6040840184612fd6565b60208151910120916101006135f5610b9f60a0840184612fd6565b602081519101209260405161362081613612602082018095613485565b03601f198101835282613091565b51902091613635610b9f610140830183612fd6565b60208151910120936040519560208701977f03cddccc0c0604fd6ae4a9550b502bddc94d6b27767cc9aec68501c151e61cfe89528335604089015260608801526080870152606082013560a0870152608082013560c087015260e086015260c08101358286015260e081013561012086015201356101408401526101608301526101808201526101808152610c0c6101a082613091565b90565b9190916136dc8382614234565b92835f52600b6020526136f260405f2054613141565b156136fb575050565b610a96604051928392630afe096960e21b8452602060048501526024840191613103565b5f52600b602052600160405f20019081549161373a836133d2565b9055818103613747575050565b63a3c996d360e01b5f5260045260245260445ffd5b613766828261486c565b92901561378f5750504281106137795750565b63041f95d160e51b5f526004524260245260445ffd5b610a96604051928392631f2cfc1960e31b8452602060048501526024840191613103565b9291908035906137c3828661471b565b9081549560018301549060048216156138b15765ffffffffffff8260681c1680612d4c57505f52600d60205260405f20875f5260205260ff60405f2054161561389e5765ffffffffffff8160081c16804210613888575060381c65ffffffffffff168015158061387f575b613869575061384b91846002611b2b846020611b3e960190612fd6565b15613854575050565b636366097760e11b5f5260045260245260445ffd5b836365598f0d60e11b5f5260045260245260445ffd5b5080421161382e565b84632f7aecb960e21b5f5260045260245260445ffd5b86631acffab160e31b5f5260045260245ffd5b60ff8286639e9814fd60e01b5f5260045216602452600460445260645ffd5b9291908035906138e0828661471b565b9081549560018301549060038216156139675765ffffffffffff8260681c1680612d4c57505f52600d60205260405f20875f5260205260ff60405f2054161561389e5765ffffffffffff8160081c16804210613888575060381c65ffffffffffff168015158061387f57613869575061384b91846002611b2b846020611b3e960190612fd6565b60ff8286639e9814fd60e01b5f5260045216602452600360445260645ffd5b6010546001600160a01b0316330361399a57565b6353ac4f0760e01b5f523360045260245ffd5b94916139e59491969396604051946139c486613040565b8886526004602087015260408601525f60608601525f60808601528661436e565b805f52600d60205260405f20825f5260205260ff60405f20541615613a08575050565b805f52600d60205260405f20825f5260205260405f20600160ff198254161790557f0a027610a8d81dc6c4963af06e16fd2fd423546c77a27747f513d4573a3e663860206040515f8152a3565b6012546001600160a01b03163303613a6957565b63a252c15160e01b5f523360045260245ffd5b50600181108015613aac575b613a8f5750565b63e611688b60e01b5f5260045260016024526103e860445260645ffd5b506103e88111613a88565b9091613ac38383614dec565b15613b6457613ad284826133ed565b936003811480613b50575b80613b3b575b80613b26575b15613b0257505090613afa916133ed565b9060e81c1790565b610a9660405192839263ef2a727d60e01b8452602060048501526024840191613103565b50613b368560021a60f81b6155c1565b613ae9565b50613b4b8560011a60f81b6155c1565b613ae3565b50613b5f855f1a60f81b6155c1565b613add565b5060405163053c5e6360e41b815260206004820152918291610a96916024840191613103565b9291613b9591614fe6565b92600160a084015114613bf65750505f5b8251811015613bea57806020613bbe60019386613471565b51015183515f52600f60205260405f20613bd88387613471565b51515f5260205260405f205501613ba6565b50906101009051910152565b613c0e90613c08613c1393949561515f565b93614fe6565b61515f565b03613c1b5750565b51633347244160e01b5f5260045260245ffd5b9394969192959095613c428289868a6151fd565b613c58613c526080860186613328565b90614fe6565b95613c628761515f565b6040519060208201908735825260208801356040840152604088013560608401526060880135608084015260a083015260a08252613ca160c083613091565b613cd4602160405180936020820195600160f91b87525180918484015e81015f838201520301601f198101835282613091565b5190209081925f1987350187358111610d33579060a08b0151805f19810111610d33575f1901925f92915b8184106140a257505050501590811591614093575b5061407857505f5b8551811015613e33576020613d318288613471565b510151855f52600860205260405f20613d4a8389613471565b51515f5260205260405f2080545f8382019384129112908015821691151617610d335755600160a088015103613d83575b600101613d1c565b613d8d8187613471565b5187515f52600f60205260405f2081515f5260205260405f20546020820151915f83128284810312811690838581031390151617610d335789515f52600f60205260405f2090515f5260205281810360405f205580155f14613e0a575050610100870190815160018101809111610d3357600192525b9050613d7b565b14613e18575b600190613e03565b61010087019081515f198101908111610d3357909152613e10565b509195909492935060c0830180519060018201809211610d33575260e08301613e61602088013582516133e0565b9052613e6e6003546133d2565b80600355809684516040860151606087015160808801519060405192602084019487865260408501528535606085015260408601356080850152606086013560a085015260c084015260e0830152610100820152426101208201526101208152613eda61014082613091565b51902093825f5260046020528460405f20556002546040516020810191825286604082015260408152613f0e606082613091565b519020600255865f52600560205260405f20546040516020810191825286604082015260408152613f40606082613091565b519020875f52600560205260405f2055865f52600660205260405f2093845494600186018611610d335760018996019055865195855f52600760205260405f205492865f52600660205260405f20549460408a01519260608b01519060808c0151600254928b5f52600560205260405f2054946040519a8b9a8b5260208b015260408a01610140905280356101408b015260208101356101608b015260408101356101808b015260608101356101a08b015260808101613fff91613238565b6101c08b0160a090526101e08b01906140179261326c565b9660608a0152608089015260a088015260c087015260e086015261010085015283820361012085015261404992613103565b037f6b2c340b54ed8debaa0c4e4408acd25d7b73e5e231cee161e0ed14af0cb396f491a4614076916153a8565b565b602087015190630f43104f60e31b5f5260045260245260445ffd5b9050602088015114155f613d14565b90919a9794849c9996939d9a9794156141b0576001808d161480156141a7575b15614152576136126141068f859f9e95906140dd9186615398565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020915b600181161580614149575b156141285760011c9a60011c9a61410b565b6001909d94979a9d9c919295989b9396999c5b811c93811c94019291613cff565b50801515614116565b6001906136128f96999c9f9b9e95989b6141769b9e989b61419e9187879897615398565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190209561413b565b508c8c146140c2565b8360208b015190630f43104f60e31b5f5260045260245260445ffd5b60018210801561421e575b61420157816141e591615544565b9081036141ef5750565b634be43b0b60e01b5f5260045260245ffd5b5063e611688b60e01b5f52600452600160245260c860445260645ffd5b5060c882116141d7565b9082101561345d570190565b9080158015614281575b8015614258575b614252576136cc916133ed565b50505f90565b505f198101818111610d33576001600160f81b031990614279908385614228565b351615614245565b50601f811161423e565b60028210801561434f575b61425257816142a4916133ed565b5f5b8281106142b557505050600190565b801515806142f6575b15806142d8575b6142d1576001016142a6565b5050505f90565b50602081101561345d576142f082821a60f81b6155e8565b156142c5565b50602081101561345d5781811a60f81b61430f8161559d565b90811561431d575b506142be565b6001600160f81b031916602d60f81b1490508061433b575b5f614317565b505f198301838111610d3357811415614335565b50601f8211614296565b805482101561345d575f5260205f2001905f90565b92918551156146e65761438185846141cc565b601481108080156146db575b6146bd5782356001600160601b0319811691614698575b5060601c6014821461463f57805f52601460205260ff60405f2054161561462d57505b6143d23682846130cd565b6020815191012094845f52600c60205260405f20865f5260205260405f2090815461461a5787518255602088019760ff895116600184019060ff198254161781556002604083019461444865ffffffffffff875116849066ffffffffffff0082549160081b169066ffffffffffff001916179055565b6060840192835165ffffffffffff60381b82549160381b169065ffffffffffff60381b1916179055016001600160401b038611610a5e5761448d866109478354613141565b5f86601f81116001146145b657806144b8925f916145ab57508160011b915f199060031b1c19161790565b90555b60048a5116614537575b61451d7fe44053d28cb5681ce5c76a84370321330f74859380cf3cce17629fcd83c6762c97608084519c51965193519401519461450f604051998a9960c08b5260c08b0191613103565b9188830360208a0152613103565b9360408601526060850152608084015260a08301520390a4565b875f52600b602052600460405f20019687549068010000000000000000821015610a5e5761458f827fe44053d28cb5681ce5c76a84370321330f74859380cf3cce17629fcd83c6762c9a600161451d95018155614359565b81549060031b908d821b915f19901b19161790559750506144c5565b90508901355f61098e565b50601f19871690825f528760205f20925f5b8b828210614600575050106145e7575b5050600186811b0190556144bb565b8801355f19600389901b60f8161c191690555f806145d8565b84013585556001909401936020938401938b9350016145c8565b86632422473960e21b5f5260045260245ffd5b6372a161ab60e01b5f5260045260245ffd5b806146535763d92e233d60e01b5f5260045ffd5b6010546001600160a01b031681148015614684575b61467257506143c7565b63a5d4522b60e01b5f5260045260245ffd5b506012546001600160a01b03168114614668565b90506001600160601b0319906001600160601b03198360140360031b1b16165f6143a4565b5063e611688b60e01b5f52600452601460245261040060445260645ffd5b50610400821161438d565b631bc3b5d160e31b5f5260045ffd5b604290614700614750565b906040519161190160f01b8352600283015260228201522090565b9190915f52600c60205260405f20825f5260205260405f209182541561473e5750565b636dc3ba9d60e01b5f5260045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614843575b156147ab577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261483d60c082613091565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614782565b614878826014926133ed565b9114801590614a9a575b614a935761488f8161580f565b6148988261588e565b906148a2836158c2565b9183600b1a600a810290808204600a1490151715610d33576148c89085600c1a906131fa565b61020f19810191908211610d335784600e1a600a810290808204600a1490151715610d33576148fb9086600f1a906131fa565b61020f19810195908611610d33578060111a600a810290808204600a1490151715610d335761492d9160121a906131fa565b61020f19810194908511610d33576107b284108015614a81575b8015614a77575b8015614a6d575b8015614a63575b614a57575f19840190848211610d335761016d820282810461016d1483151715610d3357826101906149a561499b6149ad946149b29760021c906131fa565b60648404906133e0565b9104906131fa565b6131fa565b5f19810190808211610d3357620af93a1901908111610d335792906001915b818310614a355750505062015180820291808304620151801490151715610d3357610e10810290808204610e101490151715610d3357614a10916131fa565b603c830292808404603c1490151715610d3357614a30926149ad916131fa565b600191565b909193614a4e600191614a488785615b9c565b906131fa565b940191906149d1565b5050505050505f905f90565b50603b851161495c565b50603b8611614955565b506017831161494e565b50614a8d8183866158e6565b15614947565b505f905f90565b50614aa48161560f565b15614882565b9091815192601460208401516001600160601b0319811690828710614c95575b5060601c9414614b9f5793614b7183926136126040975f979651958660141087601418028718966020614afd89836133e0565b9880614b21614b0b8c6130b2565b9b8f614b1990519d8e613091565b808d526130b2565b8b84019490601f190136863703930101905e8851948593614b5a602086019862495a6360e31b8a52606060248801526084870190612f82565b926044860152602319858403016064860152613103565b51915afa5f5181614b93575b81614b86575090565b62495a6360e31b14919050565b60203d10159150614b7d565b60105491939250906001600160a01b031682148015614c81575b614c6e5781614bc985858461593f565b50909190614bd681613123565b159182614c5b575b5050614c5257813b15159283614bf7575b505050905090565b5f93508460209560649260405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d111616805f8080614bef565b50505050600190565b6001600160a01b0316149050825f614bde565b5063a5d4522b60e01b5f5260045260245ffd5b506012546001600160a01b03168214614bb9565b90506001600160601b0319906001600160601b031987840360031b1b16165f614aca565b919091805f52600b602052600460405f2001908154805b614cdc57505f93505050565b5f198101818111610d335785614cf28286614359565b90549060031b1c14159081614d1f575b50614d16578015610d33575f190180614cd0565b50600193505050565b614d2a915084614359565b90549060031b1c825f52600c60205260405f20905f5260205260405f2060018101546004811615159182614dd7575b82614db2575b5081614d9b575b81614d73575b505f614d02565b60381c65ffffffffffff16801591508115614d90575b505f614d6c565b90504211155f614d89565b905065ffffffffffff8160081c1642101590614d66565b909150835f52600d60205260405f2090545f5260205260ff60405f205416905f614d5f565b915065ffffffffffff8160681c161591614d59565b81158015614e8d575b6142525781614e03916133ed565b5f5b828110614e1457505050600190565b80151580614e68575b80614e54575b1580614e36575b6142d157600101614e05565b50602081101561345d57614e4e82821a60f81b6155e8565b15614e2a565b505f198301838111610d3357811415614e23565b50602081101561345d5781811a60f81b6001600160f81b031916602d60f81b14614e1d565b50601c8211614df5565b81614ea1916133ed565b9060048114614fc35760078114614f4b57601514801590614f3b575b614f36578060581b90614eea614ed28261580f565b614edb8361588e565b614ee4846158c2565b916158e6565b9182614f10575b82614efb57505090565b6001600160b01b031990811691161115919050565b9150614f30614f1e8361580f565b614f278461588e565b614ee4856158c2565b91614ef1565b505f90565b50614f4581615787565b15614ebd565b50614f558161570d565b9081614f5f575090565b9050614f73614f6d8261580f565b9161588e565b8115159182614fb9575b82614fad575b82614fa4575b82614f9357505090565b614f9d9250615b9c565b6001111590565b60019250614f89565b600c8211159250614f83565b8115159250614f7d565b50614fcd81615696565b9081614fd7575090565b614fe1915061580f565b151590565b9190614ff18161335d565b90614fff6040519283613091565b808252601f1961500e8261335d565b015f5b81811061513c57505081935f905f915b83831061502f575050505050565b6150576150406134f685878661343b565b9061504f61351787898861343b565b929091613ab7565b908111156150e45761507661507061353c85878661343b565b90615973565b90156150b2576040516001929161508c82613076565b828252602082015261509e8588613471565b526150a98487613471565b50920191615021565b6150c061353c85878661343b565b610a96604051928392635b05d5e960e01b8452602060048501526024840191613103565b5082610a96615106613517856150fe6134f682878961343b565b95909661343b565b61512a604051958695631a9f1ecb60e31b8752604060048801526044870191613103565b84810360031901602486015291613103565b60209060405161514b81613076565b5f81525f8382015282828701015201615011565b9081518060011b9080820460021490151715610d335761517e90613409565b5f5b83518110156151e4576151938185613471565b5151600182901b91906001600160ff1b0382168203610d33576151b68385613471565b5260206151c38287613471565b51015160018301809311610d33576151dd60019385613471565b5201615180565b5090915060405161483d81613612602082018095613485565b92919080359160c085015180840361538257506201c000841161536857615226908436916130cd565b6020815191012060608201359080820361535357505060a0840192600184511480615347575b6152ea57156152db576020013591821580156152d0575b6152b2579060e09151149201519182821190811561529a575b50615285575050565b633d62eadb60e21b5f5260045260245260445ffd5b9050806152a8575b5f61527c565b50818114156152a2565b82636edbb6f560e11b5f52600452600160245261100060445260645ffd5b506110008311615263565b630b8fc7cd60e21b5f5260045ffd5b92508093506020915001351591821592615318575b50811561530e575b5061203357565b905015155f615307565b604001357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470141591505f6152ff565b5060e08501511561524c565b6327c3528760e21b5f5260045260245260445ffd5b83630c82797d60e31b5f526004526201c00060245260445ffd5b8363fe747dd960e01b5f5260045260245260445ffd5b919081101561345d5760051b0190565b9060c0810180519060a083019182511015615486575061010082015161547257600190835f52600960205260405f2083515f5260205260405f20600260ff198254161790555103615429575b815f52600760205260405f20549051917e7f9ece3812cefdf6ad5e02483cccc56b09ed80bd5e5edfe96ca2b4aaa387555f80a4565b815f52600e60205261546d60405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b6153f4565b5051633347244160e01b5f5260045260245ffd5b916008928461010093955f52600960205260405f2083515f5260205260405f20600160ff198254161790555f52600e60205260405f2094825186556020830151600187015560408301516002870155606083015160038701556080830151600487015551600586015551600685015560e081015160078501550151910155565b60ff811690601f82116155355760405191615522604084613091565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91905f925b818410615554575050565b9091926020615564828585614228565b3560f81c108015615585575b61557f57600101929190615549565b91505090565b50607f615593828585614228565b3560f81c14615570565b60ff60f81b16600360fc1b81101590816155b5575090565b603960f81b1015919050565b604160f81b6001600160f81b03198216101590816155dd575090565b605b915060f81c1090565b606160f81b6001600160f81b0319821610159081615604575090565b607b915060f81c1090565b5f5b60148110615620575050600190565b60208110158061345d5773181818181698181698182a18181d18181d18182d60611b821a60f81b6001600160f81b031916600360fc1b810361567d575061345d5761566f82821a60f81b61559d565b155b61425257600101615611565b83831a60f81b6001600160f81b03191614159050615671565b5f5b600481106156a7575050600190565b60208110158061345d57630303030360e41b821a60f81b6001600160f81b031916600360fc1b81036156f4575061345d576156e682821a60f81b61559d565b155b61425257600101615698565b83831a60f81b6001600160f81b031916141590506156e8565b5f5b6007811061571e575050600190565b60208110158061345d57660303030302d30360cc1b821a60f81b6001600160f81b031916600360fc1b810361576e575061345d5761576082821a60f81b61559d565b155b6142525760010161570f565b83831a60f81b6001600160f81b03191614159050615762565b5f5b60158110615798575050600190565b60208110158061345d57740303030302d30302d30302f303030302d30302d303605c1b821a60f81b6001600160f81b031916600360fc1b81036157f6575061345d576157e882821a60f81b61559d565b155b61425257600101615789565b83831a60f81b6001600160f81b031916141590506157ea565b805f1a600a810290808204600a1490151715610d3357615833908260011a906131fa565b61020f19810191908211610d3357606482029180830460641490151715610d33578060021a600a810290808204600a1490151715610d33576158789160031a906131fa565b61020f198101908111610d33576136cc916131fa565b8060051a600a810290808204600a1490151715610d33576158b29160061a906131fa565b61020f198101908111610d335790565b8060081a600a810290808204600a1490151715610d33576158b29160091a906131fa565b91908215159283615935575b83615929575b8361591f575b8361590a575b50505090565b615915929350615b9c565b10155f8080615904565b82151593506158fe565b600c82111593506158f8565b81151593506158f2565b9060418303615969576159629250602081013591604082359201355f1a90615c2e565b9192909190565b50505f9160029190565b9080159081159182615b7c575b508115615b745760ff60015b1681905f9460328201808311610d33578411614a5757815b848110615ac257506159b682846133e0565b918215928315615a85575b505050615a7b575f91808203615a3c575b505060120360128111610d3357604d8111610d3357600a0a91828102928184041490151715610d335781158015615a30575b615a285715615a2257600160ff1b8114610d33575f03905b60019190565b90615a1c565b50505f905f90565b508160a01c1515615a04565b615a4692506133e0565b5f198101908111610d33578015818115615a70575b50615a67575f806159d2565b5050505f905f90565b60129150115f615a5b565b505050505f905f90565b6001141592509082615a9c575b50505f80806159c1565b600360fc1b92506001600160f81b031991615ab8918690614228565b3516145f80615a92565b92601760f91b6001600160f81b0319615adc868886614228565b35161480615b6b575b15615af557506001835b016159a4565b9295615b156001600160f81b0319615b0e898886614228565b351661559d565b15615b5e57600a810290808204600a1490151715610d3357602f19615b3b888785614228565b3560f81c0160ff8111610d335760019160ff615b589216906131fa565b96615aef565b505050505050505f905f90565b50848114615ae5565b60ff5f61598c565b90915061345d5781356001600160f81b031916602d60f81b14905f615980565b60028214615bf0575060048114908115615be5575b8115615bda575b8115615bcf575b5015615bca57601e90565b601f90565b600b9150145f615bbf565b600981149150615bb8565b600681149150615bb1565b6003811615915081615c21575b8115615c14575b5015615c0f57601d90565b601c90565b610190915006155f615c04565b6064810615159150615bfd565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615cb0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615ca5575f516001600160a01b03811615615c9b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056' as const

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
