// Shows "it must be accepted because of who says so, or because it is obvious".
import type { SignCues } from './sign'

export const authorityArgument: SignCues = {
  id: 'authority-argument',
  cues: [
    {
      name: 'who says so',
      phrases: [
        '(cto|ceo|vp|architect|director|principal|lead|leadership|management|board|head of _|founder|chief|boss|president|he|she|i) ... (said|says|has said|decided|wants|believes|endorsed|is convinced|stated|mentioned|made clear) ...  (settles|direction|enough|all there is|the way|final|must|should|so|dead|that)',
        '(that|this|which) (settles|closes|ends|answers|decides) (it|the (question|matter|debate|discussion))',
        '(settled|set|decided|no need to debate|need to debate|not up for debate|beyond discussion|not open for|no discussion|nothing to discuss|all there is to say|regarded as set|taken as read)',
        '(have been here|years of experience|in my experience|trust me|take my word|long enough to)'
      ]
    },
    {
      name: 'obvious',
      phrases: [
        '(obviously|clearly|of course|needless to say|self evident|goes without saying|everyone knows|everybody knows|any (serious|good|competent|senior) ... (knows|would|agrees)|no (serious|competent|sane|good) ...  (would|uses|starts)|it is (obvious|clear|evident)|undeniabl*|no brainer)'
      ]
    }
  ]
}
