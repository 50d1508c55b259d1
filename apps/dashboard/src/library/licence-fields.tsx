import { CheckField } from '@healing-touch/ui/choice-list.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useMe } from '../people/use-me.ts'
import type { QuestionnaireFieldsProps } from './questionnaire-draft.ts'

/** Whose questions they are, what the licence says, and the owner's word that the practice holds it. */
export function LicenceFields({ draft, set, errorAt }: QuestionnaireFieldsProps) {
  const { name } = useMe()
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="Whose questions they are"
        value={draft.holder}
        error={errorAt('holder')}
        onValue={(holder) => set({ holder })}
      />
      <TextField
        label="What the licence is"
        hint="Its number, or the letter it came with"
        value={draft.terms}
        error={errorAt('terms')}
        onValue={(terms) => set({ terms })}
      />
      <div className="flex flex-col gap-1.5">
        <CheckField
          label="This practice holds a licence to ask these questions in software"
          hint={`Kept with your name, ${name}, and today’s date.`}
          checked={draft.attested}
          onChecked={(attested) => set({ attested })}
        />
        {errorAt('attested') && (
          <p id="attested-error" className="text-sm font-medium text-danger-ink">
            Only with a licence may they be asked here. Please confirm it.
          </p>
        )}
      </div>
    </div>
  )
}
