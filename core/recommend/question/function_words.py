"""Function words of a question: they can never be part of a category's name."""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-&][^\W_]+)*|[,;.!?/()]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES: Final = _words(
    """
    a an the any some my our your this that these those der die das den dem des ein eine einen
    einem einer kein keine keinen meinen meinem meiner meines mein meine unser unsere unserem unseren unserer
    deinen deinem deiner ihrem ihren ihrer seinem seinen le la les un une el los las
    """
)
REQUESTS: Final = _words(
    """
    recommend recommends recommended suggest suggestion suggestions find show give name list
    pick choose search looking look seek seeking want wanna need like love prefer where which
    what whats what's which's where's wheres tell know empfiehl empfehle empfehlen empfehlung zeig zeige such
    suche finde gib nenne wo welche welches welcher was
    """
)
PRONOUNS: Final = _words(
    """
    i i'd i'm i'll i've we you it he she they can could would should shall will may might must
    do does did is are am was were be ich wir du man kann konnen konnte soll sollen sollte
    wollen
    """
)
FOLLOW_UPS: Final = _words(
    """
    instead also about then now rather else again stattdessen auch lieber
    """
)
# Said of places where one has been.
AGAIN: Final = _words(
    """
    again back return revisit once-more nochmal nochmals wieder erneut zuruck encore retourner otra volver di-nuovo tornare opnieuw terug
    outra voltar igen znowu
    """
)
TAILS: Final = _words(
    """
    near with in at on for from by of to like along around behind beside between inside
    outside towards under over after before during until since about as than via through into
    down up mit im am an bei beim von vom zu zum zur fur nach wie aus auf ohne
    ins ans ubers uber als durch gegen unter neben hinter vor
    """
)
# The words followed by an excluded thing; "not" and "no" count only before a noun.
EXCLUSIONS: Final = _words(
    """
    without except excluding minus ohne ausser sans sauf sin salvo excepto senza tranne zonder
    """
)
NEGATIONS: Final = _words(
    """
    not isn't isnt aren't arent ain't no kein keine keinen nicht
    """
)
# Descriptive words that name no kind: not a topic, but part of what is excluded.
ADJECTIVES: Final = _words(
    """
    best better fresh tasty delicious cheap good great nice nicest favourite favorite top perfect
    ideal lovely cool fun interesting beautiful pretty quiet cozy cosy romantic small little big
    large old new modern famous popular hidden unusual unique family-friendly kid-friendly
    child-friendly dog-friendly friendly authentic decent amazing awesome fancy expensive
    different another other similar same green special easy
    gut gute guter gutes guten schon schone schoner schones schonen ruhig ruhige ruhiges ruhigen
    kalt kalte kaltes kalter kalten kuhl kuhle kuhles kuhler kuhlen eiskalt eiskaltes
    klein kleine kleines kleiner kleinen alt alte alter altes alten neu neue neuer neues neuen frisch
    frische frisches frischer frischen gross grosse grosses grosser
    """
)
FILLERS: Final = ADJECTIVES | _words(
    """
    i i'd i'm i'll i've me we we're us you it it's its they them he she one ones can could
    would should shall will may might must do does did is are am was were be been being have
    has had having get got let let's lets please thanks thank hi hello hey ok okay well so
    just really very too more most much many few lot lots bit there here today tonight
    tomorrow now soon later weekend week evening morning afternoon night day time and or but
    if because that's there's how when why who whom whose not no yes maybe perhaps again also
    else somewhere something someone anything anywhere everything nothing kind sort type thing
    things stuff see watch spend bring take make try enjoy use read sit feel feels grab rent play
    taste wird werden wurde gespielt plz pls bored mad crazy wohin woher two three four five six seven eight nine ten twelve dozen zwei drei vier funf sechs sieben acht neun zehn elf zwolf probieren nicely guy ride hire haven't
    can't don't didn't doesn't won't we've they're that'd got kriege kriegt kriegen bin bist bock young lecker leckeres meant mean means thought idea ideas any's doing done say said come comes happy danach afterwards anschliessend hinterher
    less only even still rated rating stars star price km miles please kindly ich wir du uns
    mich mir man kann konnen konnte mochte mochten wollen soll sollen sollte ist sind und
    oder aber bitte heute abend morgen jetzt hier dort etwas irgendwo gibt es sich nicht auch mal
    habe haben hatte gerne gern mag mehr sehen anschauen bleiben bekomme bekommen machen macht
    passt passen passend besten findest meinst denkst glaubst
    completely totally absolutely obsessed keen huge fan fans lover lovers loves loving adore adores
    enjoy enjoys interested passionate into him her his their them us ours our take taking took decent
    proper properly craving fancy fancying crave craves craving here's whole while ago away far
    hour hours minute minutes couple few several some any else's one's everyone everybody anyone
    anybody somebody people person folks guys bunch browse check visit visiting going gone went
    around about able possible possibly suggestions ideas tip tips advice help richtig echt total
    ganz nur bloss ziemlich wirklich vielleicht eigentlich gleich gut gerne lust hatte wurden konnten mochte
    mussen muss darf durfen sollten lieber noch mehr alle alles jemand man dich dir euch sie er
    ausprobieren versuchen testen mitmachen
    spielen laufen hat gehen geht lust wurde bei hin her da dass so wenn will welchem gehst
    posto lieu endroit sitio lugar luogo stadt town hear listen locals brauch brauche brauchen
    dringend einfach einfache tut tun nur bloss sonst schnell gehn nem ner nich isses wars sowas wasn hamma gern doch halt eben also dann wann ja nee
    komme kommt kommen komm weh ziemlich davon denen grad gerade nen ne liebsten gibt's gibts geht's drop
    """
)
# Words of limits and times, which typos are corrected to.
LIMIT_WORDS: Final = _words(
    """
    nearby within cheap cheaper pricier dearer fancier closer nearest expensive affordable rated rating stars open tonight
    tomorrow today weekend monday tuesday wednesday thursday friday saturday sunday morning evening
    afternoon without kilometers kilometres metres meters miles minutes romantic nahe umgebung
    gegend gunstig gunstige gunstiger gunstiges billig billiger teuer teurer teures nichts cheapest
    closest highest lowest hochstens mindestens entfernt offen geoffnet sterne ohne naher montag
    dienstag mittwoch donnerstag freitag samstag sonntag vormittag nachmittag abend wochenende weiter
    """
)


def tokenize(text: str) -> list[str]:
    """Words and punctuation in order."""
    return _TOKEN.findall(text)


def is_break(token: str) -> bool:
    """Whether a token ends a phrase."""
    return not token[0].isalnum()
