import { arabicEntry, nothing, sampleEntry } from './sample-models.ts'
import type { FoundModel, LookUpModel } from '../look-up-model.ts'
import type { LookUpProps } from '../LookUp.tsx'

const pack = 'The outcome of WCIT-12'
const from = { pack, author: 'Center for Democracy & Technology', date: '2012-12-13' }

function found(id: string, more: Partial<FoundModel> = {}): FoundModel {
  const { term, expansion, language } = sampleEntry(id)
  return {
    id,
    term,
    ...(expansion === undefined ? {} : { expansion }),
    language,
    near: false,
    ...from,
    ...more,
  }
}

const props = (model: LookUpModel): LookUpProps => ({
  model,
  onType: nothing,
  onChoose: nothing,
  onBack: nothing,
})

const list: readonly FoundModel[] = [
  found('itu'),
  found('itrs', { form: 'ITR' }),
  {
    id: 'own',
    term: 'ITU',
    expansion: 'International Triathlon Union',
    language: 'en',
    near: false,
    pack: 'My entries',
  },
  {
    id: 'ar',
    term: arabicEntry.term,
    language: 'ar',
    near: false,
    pack: 'قاموس المصطلحات',
    author: 'مركز الديمقراطية والتكنولوجيا',
    date: '2012-12-13',
  },
]

/** A look-up in the states worth looking at. */
export const lookUpStates = {
  empty: props({ typed: '' }),
  found: props({ typed: 'it', answer: { to: 'it', found: list, more: true } }),
  near: props({
    typed: 'multistakholder',
    answer: {
      to: 'multistakholder',
      found: [found('multistakeholder', { near: true }), found('wcit', { near: true })],
      more: false,
    },
  }),
  nothing: props({ typed: 'zebra', answer: { to: 'zebra', found: [], more: false } }),
  chosen: props({ typed: 'itu', chosen: { entry: sampleEntry('itu'), pack } }),
  related: props({
    typed: 'itu',
    chosen: { entry: sampleEntry('itrs'), pack, cameFrom: 'ITU' },
  }),
  arabic: props({ typed: 'itu', chosen: { entry: arabicEntry, pack: 'قاموس المصطلحات' } }),
} as const satisfies Record<string, LookUpProps>
