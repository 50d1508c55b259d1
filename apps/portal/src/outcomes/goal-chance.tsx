import User from 'lucide-react/icons/user'
import { type Chance, chanceWords, tensOf } from './chance-words.ts'

/** Ten people with a course like this one, and how many of them get there; in words what is not known. */
export function GoalChance({ chance }: { chance: Chance }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {chance.known && (
        <span aria-hidden className="flex">
          {Array.from({ length: 10 }, (_, index) => (
            <User
              key={index}
              size={18}
              className={index < tensOf(chance.chance) ? 'text-accent' : 'text-line-strong'}
              {...(index < tensOf(chance.chance) && { fill: 'currentColor' })}
            />
          ))}
        </span>
      )}
      <p className={chance.known ? '' : 'text-ink-soft'}>{chanceWords(chance)}</p>
    </div>
  )
}
