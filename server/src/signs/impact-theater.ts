// Shows "argues by what the work shows about a person or team".
import type { SignCues } from './sign'

export const impactTheater: SignCues = {
  id: 'impact-theater',
  cues: [
    {
      name: 'shows who we are',
      phrases: [
        '(shows|show|demonstrates|demonstrate|proves|prove|signals|signal|establishes|positions|position) ... (team|group|our|us|we|organisation|organization|department|author|unit|engineers|house|leadership)',
        '(puts|put) (us|our|the team|the group|@ group|@ team) ... on the map',
        '(visibility|profile|prestige|reputation|flagship|showcase|thought leader*|calling card|lighthouse|spotlight|brand|bragging|recognition) ... (of|for|in|with|to|among|project|within|the)',
        '(raise|raises|raising|boost*|strengthen*|lift*) ... (profile|visibility|standing|reputation|brand|prestige)',
        '(talk|blog|keynote|conference|case study|press) ... (show|would|about|world|industry|engineering)',
        'testament to'
      ]
    },
    {
      name: 'career',
      phrases: [
        '(promotion|promo|staff level|senior level|principal level|next level|performance review|career|promotion case|promotion packet|l# case) ... (case|cycle|packet|scope|goal*|growth|evidence|material|ready|round|committee|next)',
        '(scope|impact|size|work|system) ... (staff|principal|senior) (level|engineer|scope)'
      ],
      unless: ['promot* to (production|ga|beta|stable|staging|leader|primary)']
    }
  ]
}
