// Shows "ownership is said but nobody holds it".
import type { SignCues } from './sign'

const ownership = [
  '(ownership|owner|owners|maintenance|maintainer*|maintained|support|operations|on call|responsib*|run by|steward*|governance|team)'
]

export const vagueOwnership: SignCues = {
  id: 'vague-ownership',
  cues: [
    {
      name: 'nobody holds it',
      phrases: [
        '(will|would|is going to|to) be (maintained|supported|owned|looked after|kept|operated|run|taken care of|cared for|staffed) (on|as|where|when|in|collectively|jointly|by (the community|everyone|all|whoever|someone|the team|those|volunteers|the organisation|the organization))',
        '(maintained|looked after|owned|supported|kept|run|operated) ... (as capacity allows|best effort|in good repair|collectively|jointly|by everyone|by all|where possible|when needed|as needed|in the line|normal business|business as usual)',
        '(ownership|owner|maintainer|home|responsibility|maintenance|support) ... (to be (determined|decided|clarified|defined|named|sorted out|agreed)|tbd|will (emerge|be clarified|become clear|be decided|be defined|be sorted|be found|follow|evolve|be settled)|shared|distributed|everyone|nobody|later|find its|unclear|open|collective|jointly)',
        '(whoever|someone|somebody|anyone) ... (own*|maintain*|look* after|time|pick* up|support*|run*|from)',
        '(shared|common|joint|collective|community) (asset|ownership|responsibility|owned|effort)',
        'find its home',
        'best effort',
        'in due course'
      ]
    },
    {
      name: 'nobody under Ownership',
      phrases: [
        '(tbd|tba|to be (determined|decided|named|sorted out|clarified|agreed|confirmed)|will be (clarified|determined|decided|sorted|agreed|settled)|the team|everyone|the community|whoever|someone|somebody|as capacity allows|best effort|later|after (launch|go live|release)|open)'
      ],
      under: ownership
    }
  ]
}
