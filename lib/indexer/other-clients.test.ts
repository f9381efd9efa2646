import { encodeEventTopics, keccak256 } from 'viem/utils'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { keyGrantTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, publicationDigest } from '@/lib/ledger/publication'
import { readPublicationFate } from '@/lib/publishing/read-publication-fate'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import type { SignedPublication } from '@/lib/publishing/submit-publication'
import { createPasskey } from '@/lib/publishing/testing/passkey'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  officialsOf,
  PublishingLedger,
} from '@/lib/publishing/testing/publishing-ledger'
import type { Hash } from '@/lib/store/ledger-writer'
import { ALL_AGREE, outcomesOf } from '@/lib/verification/testing/test-world'
import { verifyRecord } from '@/lib/verification/verify-record'
import { type EvmClient, findEvmClient, startEvmClient } from './testing/evm-client'
import {
  Endings,
  follow,
  freshStore,
  type LedgerPlace,
  readBatches,
  readEntries,
  rebuiltDigest,
} from './testing/index-of-ledger'
import { startLyingNode } from './testing/lying-node'

/** Implementations of the EVM, the rules that they run by, and the build of the contract for those. */
const CLIENTS = [
  { name: 'anvil', hardfork: 'osaka', build: 'osaka' },
  { name: 'anvil', hardfork: 'istanbul', build: 'older' },
  { name: 'ganache', hardfork: 'london', build: 'older' },
  { name: 'ganache', hardfork: 'istanbul', build: 'older' },
] as const

/** Too long for two parts. */
const manyRecords = incompressibleRecords(250)

for (const { name, hardfork, build } of CLIENTS) {
  if (name !== 'anvil' && findEvmClient(name) === null) {
    console.warn(`skipped: no ${name} is installed, so nothing is shown of it by the rules of ${hardfork}`)
    test.skip(`skipped: no ${name} by the rules of ${hardfork}`, () => {})
    continue
  }

  describe(`${name} by the rules of ${hardfork}`, () => {
    const endings = new Endings()
    let client: EvmClient
    let ledger: PublishingLedger
    let place: LedgerPlace
    const officials = officialsOf('moh')

    beforeAll(async () => {
      client = await startEvmClient({ name, hardfork })
      endings.add(() => client.stop())
      const { url: rpcUrl, chainId, stop } = client
      ledger = await PublishingLedger.on({ rpcUrl, chainId, build, stop })
      const contract = ledger.ledger.contract.toLowerCase() as Hash
      place = { url: rpcUrl, chainId, contract, startBlock: ledger.startBlock }
      await ledger.register('moh')
      await ledger.publish('moh', [inventedRecord('a'), inventedRecord('b'), inventedRecord('c')])

      const long = await ledger.publish('moh', manyRecords)

      expect(long.parts).toHaveLength(3)
      await ledger.publish('moh', [inventedRecord('a', { amount: '12.50' })])
    })
    afterAll(() => endings.run())

    test('what is published is indexed, twice alike, and each record is proved', async () => {
      const store = await freshStore(endings, place)
      const indexer = follow(endings, place, store)
      await indexer.untilCaughtUp()
      const batches = await readBatches(store)
      expect(batches.map(({ code, entries }) => ({ code, entries }))).toEqual([
        { code: null, entries: 3 },
        ...[1, 2, 3].map((index) => ({ code: null, entries: batches[index]?.entries })),
        { code: null, entries: 1 },
      ])
      expect(batches.reduce((sum, { entries }) => sum + entries, 0)).toBe(254)
      expect((await readEntries(store)).slice(0, 3)).toEqual(['moh-1-1 corrected', 'moh-1-2 stands', 'moh-1-3 stands'])
      expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, place))
      expect(indexer.state()).toMatchObject({ state: 'following', problem: null })

      await client.mine(6)
      for (const id of ['moh-1-2', 'moh-2-100', 'moh-3-1']) {
        const report = await verifyRecord({
          ...place,
          id,
          nodes: [{ url: client.url, operator: 'a newspaper', chosenByReader: true }],
        })
        expect(outcomesOf(report), id).toEqual(ALL_AGREE)
        expect(report.verdict.state).toBe('matches')
      }
    })

    test('officials sign with passkeys, whether the network can compute P-256 or the contract has to', async () => {
      const keys = {
        preparer: createPasskey({ rpId: 'moh.example' }),
        approver: createPasskey({ rpId: 'moh.example' }),
      }
      for (const role of ['preparer', 'approver'] as const) {
        const grant = {
          agency: 'moh',
          signer: keys[role].signer(ledger.verifier),
          person: officials[role].person,
          post: officials[role].post,
          roles: role,
          validUntil: 'no end',
          deadline: '2099-12-31T23:59:59Z',
        }
        const typedData = keyGrantTypedData({ grant, ...ledger.ledger })
        const [first, second] = await Promise.all(
          officials.admins.map(async ({ account }) => ({
            keyId: keyId(account.address),
            signature: await account.signTypedData(typedData),
          })),
        )
        const call = { functionName: 'grantKey', args: [grant, first, second] }
        await sendLedgerCall({ ...ledger, carrier, call })
      }
      const prepared = await ledger.prepare('moh', [inventedRecord('by passkey')])
      const digest = publicationDigest({ publication: prepared.publication, ...ledger.ledger })
      const sign = (key: (typeof keys)['preparer']) => ({
        keyId: keccak256(key.signer(ledger.verifier)),
        signature: key.sign(digest),
      })
      const signed = { ...prepared, preparer: sign(keys.preparer), approver: sign(keys.approver) }
      const forged = { ...signed, approver: { ...signed.approver, signature: keys.preparer.sign(digest) } }
      await expect(ledger.submit(forged)).rejects.toMatchObject({ name: 'LedgerRefusedError' })
      expect((await ledger.submit(signed)).at(-1)).toMatchObject({ state: 'included', part: 1 })
    })

    test('a reorganisation is followed by the index and by the publisher, where no block is called final', async () => {
      const node = await startLyingNode(client)
      endings.add(() => node.stop())
      if (client.callsNewestFinal) {
        node.lie((method, params) =>
          method === 'eth_getBlockByNumber' && params[0] === 'finalized'
            ? { error: { code: -39001, message: 'Unknown block' } }
            : null,
        )
      }
      const store = await freshStore(endings, place)
      const lines: string[] = []
      const through = { ...place, url: node.url }
      const indexer = follow(endings, through, store, { log: (line) => lines.push(line) })
      await indexer.untilCaughtUp()
      const before = await store.writer.computeDigest()

      const replace = await client.rememberBlock()
      const signed: SignedPublication = await ledger.sign(
        await ledger.prepare('moh', [inventedRecord('d'), inventedRecord('e')]),
      )
      await ledger.submit(signed)
      await indexer.untilCaughtUp()
      const after = await store.writer.computeDigest()
      expect(after).not.toBe(before)

      await replace()
      await indexer.untilCaughtUp()
      expect(await store.writer.computeDigest()).toBe(before)
      expect(await readPublicationFate({ ...ledger, publication: signed.publication })).toEqual({ kind: 'waiting' })
      expect((await ledger.submit(signed)).at(-1)).toMatchObject({ state: 'included', part: 1 })
      expect(await readPublicationFate({ ...ledger, publication: signed.publication })).toEqual({ kind: 'complete' })
      expect(await ledger.submit(signed)).toEqual([{ state: 'already-included', part: 1 }])
      await indexer.untilCaughtUp()
      expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, through))
      expect(lines.filter((line) => line.includes('names no final block'))).toHaveLength(
        client.callsNewestFinal ? 1 : 0,
      )
    })

    test('an event that a node leaves out is missed, also where receipts are given one by one only', async () => {
      const described = encodeEventTopics({ abi: ledgerAbi, eventName: 'AgencyDescribed' })[0]
      const node = await startLyingNode(client)
      endings.add(() => node.stop())
      node.lie((method, _, truth) =>
        method === 'eth_getLogs'
          ? { result: (truth as { topics: string[] }[]).filter(({ topics }) => topics[0] !== described) }
          : null,
      )
      const indexer = follow(endings, { ...place, url: node.url }, await freshStore(endings, place))
      await vi.waitFor(() =>
        expect(indexer.state().problem).toContain('its receipts hold 1 logs of the contract, and 0'),
      )
      expect(indexer.state().batchCount).toBe(0)
    })

    if (build === 'older') {
      test('knows no instruction of the newest build', async () => {
        const { url: rpcUrl, chainId, stop } = client
        const newest = PublishingLedger.on({ rpcUrl, chainId, build: 'osaka', stop })
        await expect(newest).rejects.toThrow(/invalid opcode|NotActivated/)
      })
    }

    test('says in the contract’s own words what it refuses', async () => {
      const prepared = await ledger.prepare('moh', [inventedRecord('f')])
      const signed = await ledger.sign(prepared, { approver: officials.preparer })
      await expect(ledger.submit(signed)).rejects.toThrow('The ledger refused "publish": KeyLacksRole(')
    })
  })
}
