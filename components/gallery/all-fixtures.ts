import type { Fixture } from './fixture.ts'

const modules = import.meta.glob<Fixture>('../*.fixture.tsx', { eager: true, import: 'fixture' })

export const allFixtures: readonly Fixture[] = Object.values(modules).toSorted((a, b) =>
  a.title.localeCompare(b.title),
)
