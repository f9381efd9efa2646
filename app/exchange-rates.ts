import { readEnvironment } from '@/lib/config/environment'
import { readExchangeRates } from '@/lib/config/exchange-rates'
import type { ExchangeRateTable } from '@/lib/domain/exchange-rate'

/** The operator's table of rates; empty where there is none. */
export const siteExchangeRates = (): ExchangeRateTable => readExchangeRates(readEnvironment(process.env).exchangeRates)
