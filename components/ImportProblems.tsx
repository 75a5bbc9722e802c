import { Disclosure } from './Disclosure.tsx'
import { Icon } from './Icon.tsx'
import { VirtualList } from './VirtualList.tsx'
import { useText } from './text.ts'
import type { Problem } from '../glossary/pack/problem.ts'

export interface ImportProblemsProps {
  readonly problems: readonly Problem[]
  /** Entries that are left out. */
  readonly refused: number
}

/** What is refused and why, and what is merely odd, each with its place in the file. */
export function ImportProblems({ problems, refused }: ImportProblemsProps) {
  const { plural } = useText()
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {errors.length === 0 ? null : (
        <Disclosure
          open
          class="gl-editor-part"
          summary={
            <b>
              {refused > 0
                ? plural('importRefused', refused)
                : plural('importErrors', errors.length)}
            </b>
          }
        >
          <List problems={errors} label={plural('importErrors', errors.length)} />
        </Disclosure>
      )}
      {warnings.length === 0 ? null : (
        <Disclosure
          class="gl-editor-part"
          summary={<b>{plural('importWarnings', warnings.length)}</b>}
        >
          <List problems={warnings} label={plural('importWarnings', warnings.length)} />
        </Disclosure>
      )}
    </>
  )
}

function List({ problems, label }: Pick<ImportProblemsProps, 'problems'> & { label: string }) {
  return (
    <VirtualList
      label={label}
      count={problems.length}
      keyOf={String}
      row={(index, tabIndex) => problemRow(problems[index], tabIndex)}
    />
  )
}

/** Places, reasons and values are those of the file, in the words of the pack format. */
function problemRow(problem: Problem | undefined, tabIndex: number) {
  if (problem === undefined) return null
  const { severity, path, message, value } = problem
  const text = [path, message, ...(value === undefined ? [] : [value])].join(' ').trim()
  return (
    <div class="gl-line-row" tabIndex={tabIndex} lang="en" dir="ltr" title={text}>
      <Icon name={severity === 'error' ? 'warning' : 'info'} small />
      {path === '' ? null : <bdi class="gl-line-name">{path}</bdi>}{' '}
      <span class="gl-line-rest">
        {message}
        {value === undefined ? null : (
          <>
            {': '}
            <bdi>{value}</bdi>
          </>
        )}
      </span>
    </div>
  )
}
