//! The words of scales in other languages of Europe.

use super::Scale;

/// In German.
pub(super) const GERMAN: &[Scale] = &[
    &[
        "sehr unzufrieden|überhaupt nicht zufrieden|äusserst unzufrieden",
        "unzufrieden|eher unzufrieden",
        "weder noch|weder zufrieden noch unzufrieden|neutral|teils teils|teils/teils|teils, teils",
        "zufrieden|eher zufrieden",
        "sehr zufrieden|äusserst zufrieden",
    ],
    &[
        "stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|trifft gar nicht zu",
        "stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu",
        "weder noch|neutral|teils teils|teils/teils|teils, teils|teils-teils",
        "stimme zu|stimme eher zu|trifft eher zu",
        "stimme voll zu|stimme voll und ganz zu|stimme völlig zu|trifft voll zu|trifft voll und ganz zu",
    ],
    &[
        "trifft nicht zu|stimme nicht zu",
        "trifft eher nicht zu|stimme eher nicht zu",
        "weder noch|neutral|teils teils|teils/teils|teils, teils|teils-teils",
        "trifft eher zu|stimme eher zu",
        "trifft voll zu|trifft voll und ganz zu|trifft zu|stimme zu",
    ],
    &[
        "sehr schwierig|sehr schwer",
        "schwierig|schwer|eher schwierig|eher schwer",
        "weder noch|weder einfach noch schwierig|neutral",
        "einfach|leicht|eher einfach|eher leicht",
        "sehr einfach|sehr leicht",
    ],
    &["nie|niemals", "selten", "manchmal|gelegentlich", "oft|häufig", "immer|fast immer"],
    &["ungenügend", "mangelhaft", "ausreichend", "befriedigend", "gut", "sehr gut"],
    &[
        "sehr schlecht",
        "schlecht|eher schlecht",
        "mittelmässig|durchschnittlich|ok|okay|befriedigend|neutral",
        "gut|eher gut",
        "sehr gut|ausgezeichnet",
    ],
    &[
        "sehr unwahrscheinlich|äusserst unwahrscheinlich",
        "unwahrscheinlich|eher unwahrscheinlich",
        "weder noch|neutral",
        "wahrscheinlich|eher wahrscheinlich",
        "sehr wahrscheinlich|äusserst wahrscheinlich",
    ],
    &["eins|ein", "zwei", "drei", "vier", "fünf"],
];

/// In French.
pub(super) const FRENCH: &[Scale] = &[
    &[
        "très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite|très mécontent",
        "insatisfait|insatisfaite|plutôt insatisfait|plutôt insatisfaite|peu satisfait|mécontent",
        "ni satisfait ni insatisfait|ni satisfaite ni insatisfaite|neutre",
        "satisfait|satisfaite|plutôt satisfait|plutôt satisfaite|assez satisfait",
        "très satisfait|très satisfaite|tout à fait satisfait|tout à fait satisfaite",
    ],
    &[
        "pas du tout d'accord",
        "pas d'accord|plutôt pas d'accord",
        "ni d'accord ni pas d'accord|neutre",
        "d'accord|plutôt d'accord",
        "tout à fait d'accord",
    ],
    &["jamais", "rarement", "parfois|de temps en temps", "souvent", "toujours|presque toujours"],
];

/// In Spanish.
pub(super) const SPANISH: &[Scale] = &[
    &[
        "muy insatisfecho|muy insatisfecha|nada satisfecho|nada satisfecha",
        "insatisfecho|insatisfecha|poco satisfecho|poco satisfecha|algo insatisfecho",
        "ni satisfecho ni insatisfecho|ni satisfecha ni insatisfecha|neutral|neutro",
        "satisfecho|satisfecha|algo satisfecho",
        "muy satisfecho|muy satisfecha|totalmente satisfecho",
    ],
    &[
        "totalmente en desacuerdo|muy en desacuerdo",
        "en desacuerdo",
        "ni de acuerdo ni en desacuerdo|neutral|neutro",
        "de acuerdo",
        "totalmente de acuerdo|muy de acuerdo",
    ],
    &[
        "nunca",
        "raramente|rara vez|casi nunca",
        "a veces|algunas veces",
        "a menudo|frecuentemente",
        "siempre|casi siempre",
    ],
];

/// In Dutch.
pub(super) const DUTCH: &[Scale] = &[
    &[
        "zeer ontevreden|heel ontevreden|helemaal niet tevreden",
        "ontevreden|enigszins ontevreden",
        "neutraal|niet tevreden en niet ontevreden|noch tevreden, noch ontevreden",
        "tevreden|enigszins tevreden",
        "zeer tevreden|heel tevreden",
    ],
    &[
        "helemaal oneens|helemaal mee oneens|zeer oneens",
        "oneens|mee oneens",
        "neutraal|niet eens, niet oneens|noch eens, noch oneens",
        "eens|mee eens",
        "helemaal eens|helemaal mee eens|zeer eens",
    ],
];

/// In Italian.
pub(super) const ITALIAN: &[Scale] = &[&[
    "molto insoddisfatto|molto insoddisfatta|per niente soddisfatto|per niente soddisfatta",
    "insoddisfatto|insoddisfatta|poco soddisfatto|poco soddisfatta",
    "neutrale|né soddisfatto né insoddisfatto|né soddisfatta né insoddisfatta",
    "soddisfatto|soddisfatta|abbastanza soddisfatto|abbastanza soddisfatta",
    "molto soddisfatto|molto soddisfatta",
]];

/// In Portuguese.
pub(super) const PORTUGUESE: &[Scale] = &[
    &[
        "muito insatisfeito|muito insatisfeita|nada satisfeito|nada satisfeita",
        "insatisfeito|insatisfeita|pouco satisfeito|pouco satisfeita",
        "nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|neutro|indiferente",
        "satisfeito|satisfeita",
        "muito satisfeito|muito satisfeita|totalmente satisfeito",
    ],
    &[
        "discordo totalmente|discordo completamente",
        "discordo|discordo parcialmente",
        "nem concordo nem discordo|não concordo nem discordo|neutro",
        "concordo|concordo parcialmente",
        "concordo totalmente|concordo completamente",
    ],
    &[
        "nunca",
        "raramente",
        "às vezes|por vezes",
        "frequentemente|muitas vezes",
        "sempre|quase sempre",
    ],
];
