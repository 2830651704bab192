// Shows "the only reason given is technical taste, with no consequence for a user, a risk or a cost".
import type { SignCues } from './sign'

export const untranslatedBenefit: SignCues = {
  id: 'untranslated-benefit',
  cues: [
    {
      name: 'taste',
      phrases: [
        '(more |most |much |far |the |is |a |simply |just )?(elegant|elegance|modern|cleaner|neater|nicer|beautiful|principled|state of the art|cutting edge|best practice|best practices|industry standard|contemporary|idiomatic|world class|sophisticated|advanced|pure|aesthetic*|pleasure|pleasing|mature|proper|right way|future oriented|technical excellence) ...',
        '(is|are) (how|what|where) ... (work|works|done|companies|organisations|organizations|industry|serious|modern|mature|these days|nowadays|heading|going)',
        '(messy|ugly|old fashioned|outdated|dated|legacy|unfashionable|clunky|inelegant|no longer state of the art|ages gracefully|age gracefully|age well)',
        '(reflect*|follow*|match*|line with|keep* up) ... (industry|discipline|state of the art|trend*|field|times|heading)'
      ],
      unless: [
        '#',
        'users (can|will|no longer)',
        '(so that|which means|therefore|because|saves|reduces|reducing|avoid*|prevent*)'
      ]
    }
  ]
}
