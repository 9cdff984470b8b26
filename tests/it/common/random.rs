//! Random journeys and edits, made of a list of random numbers. A shorter list with smaller numbers makes
//! a simpler journey, so that a failing case shrinks to something that can be read.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use polku::edit::{Edit, Step};
use polku::journey::{
    Action, ActionId, ActionState, AgendaItem, AgendaKind, Answers, AskMethod, Asked, Asking,
    Better, Channel, ChannelKind, Compared, CxStep, Date, DateTime, Delivery, Evidence, Feedback,
    FeedbackId, FeedbackOf, Fingerprint, Formula, Handling, Import, Importance, Joint, JointSums,
    Journey, Kpi, KpiId, KpiValue, Lane, LaneId, Layers, LogEntry, LoopState, Management, Metric,
    Number, Occasion, ParkedItem, People, PerceivedValue, Persona, PersonaId, Picture, PictureId,
    Responses, Round, RoundId, Sample, SavedMapping, Scale, ScaleEnds, Sentiment, Share, Source,
    Stage, StageId, StageKind, Survey, SurveyId, Tally, Target, TargetExperience, Touchpoint,
    TouchpointId, Vote, WayBack, Whom, Workshop,
};
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::Arc;

/// Texts that a file, a picture or a table could stumble over.
const TEXTS: [&str; 28] = [
    "",
    "Jono",
    "Äitiysneuvola",
    "a",
    " padded ",
    "two\nlines",
    "Windows\r\nlines",
    "an old Mac's\rlines",
    "tab\there",
    "\"quoted\"",
    "\"",
    "back\\slash",
    "\\",
    "r#\"raw\"#",
    "\"##",
    "// no comment",
    "/* none */",
    "it's",
    "<b>&amp;</b> ]]>",
    "{ $name }",
    "\0",
    "\u{1b}[31m",
    "\u{feff}",
    "\u{202e}desrever",
    "e\u{301}",
    "\u{1f9ed} polku \u{1f469}\u{200d}\u{1f52c}",
    "日本語",
    "=1+1",
];

const NUMBERS: [f64; 10] =
    [0.0, 1.0, -0.0, 8.5, 0.1, 1.0 / 3.0, -5.5, 1e-300, 1.234_567_890_123_456_7e300, f64::MAX];

/// Random numbers that end in zeros without end.
pub(crate) struct Dice<'a> {
    left: std::slice::Iter<'a, u16>,
    made: u16,
}

impl<'a> Dice<'a> {
    /// Dice that fall as `numbers` say.
    pub(crate) fn new(numbers: &'a [u16]) -> Self {
        Self { left: numbers.iter(), made: 0 }
    }

    /// Dice whose ids begin after this number, so that they are other ones than those of other dice.
    #[allow(dead_code, reason = "not every test program has two sides")]
    pub(crate) fn after(self, made: u16) -> Self {
        Self { made, ..self }
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.left.next().map_or(0, |number| usize::from(*number) % end.max(1))
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 1
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| make(self))
    }

    fn some<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    /// A text, mostly a harmless one.
    pub(crate) fn text(&mut self) -> String {
        let text: String = match self.below(5) {
            0..3 => self.pick(&TEXTS[..4]).into(),
            3 => self.pick(&TEXTS).into(),
            _ => {
                let any = |dice: &mut Self| char::from_u32(dice.below(0x1_0000) as u32);
                (0..self.below(6)).filter_map(|_| any(self)).collect()
            }
        };
        // Letters that are obeyed instead of shown are in no journey file.
        polku::sanitize::clean(&text).into_owned()
    }

    fn texts(&mut self) -> Vec<String> {
        self.some(3, Self::text)
    }

    fn number(&mut self) -> Number {
        self.pick(&NUMBERS).try_into().expect("a finite number")
    }

    fn target(&mut self) -> Target {
        (self.below(1001) as f64 / 10.0).try_into().expect("between 0 and 100")
    }

    fn date(&mut self) -> Date {
        let (year, month, day) = (self.below(9999) + 1, self.below(12) + 1, self.below(28) + 1);
        Date::new(year as i16, month as i8, day as i8).expect("a day")
    }

    fn new_id(&mut self) -> String {
        self.made += 1;
        format!("n{}", self.made)
    }

    /// Mostly one of these, now and then one that is nowhere.
    fn of<I: Clone>(&mut self, ids: &[I], nowhere: impl FnOnce(&str) -> I) -> I {
        if ids.is_empty() || self.below(12) == 11 { nowhere("nowhere") } else { self.pick(ids) }
    }

    fn persona(&mut self) -> Persona {
        let id = PersonaId::new(&self.new_id()).expect("an id");
        let [name, segment, goals, needs] = [(); 4].map(|()| self.text());
        let pictures = self.some(1, Self::picture);
        Persona { id, name, segment, goals, needs, pictures }
    }

    fn round(&mut self) -> Round {
        let id = RoundId::new(&self.new_id()).expect("an id");
        let name = format!("{}{id}", self.text());
        let date = self.maybe(Self::date);
        let invited = self.maybe(|dice| 1 + dice.below(300) as u64).and_then(NonZeroU64::new);
        let beyond = invited.map_or(1, NonZeroU64::get) + self.below(900) as u64;
        let population = self.maybe(|_| beyond).and_then(NonZeroU64::new);
        Round { id, name, date, invited, population }
    }

    fn scale(&mut self) -> Scale {
        let min = self.below(4) as i32 - 1;
        let max = min + 1 + self.below(12) as i32;
        Scale::new(min, max, self.pick(&[Better::Higher, Better::Lower])).expect("a scale")
    }

    fn tally(&mut self, metric: Metric, scale: Scale) -> Tally {
        match self.below(4) {
            0 if Survey::has_nps(metric, scale) => Tally::NpsTotals {
                detractors: self.below(9) as u64,
                passives: self.below(9) as u64,
                promoters: 1 + self.below(9) as u64,
            },
            1 => {
                let share = f64::from(scale.max() - scale.min()) * self.below(100) as f64 / 100.0;
                let mean = Number::try_from(f64::from(scale.min()) + share).expect("a number");
                let sd = self.maybe(|dice| dice.below(40) as f64 / 10.0);
                let sd = sd.map(|sd| sd.try_into().expect("a number"));
                Tally::Summary { mean, n: 1 + self.below(200) as u64, sd }
            }
            _ => {
                let points: Vec<i32> = scale.points().collect();
                let mut counts: BTreeMap<i32, u64> = BTreeMap::new();
                for _ in 0..=self.below(6) {
                    *counts.entry(self.pick(&points)).or_default() += 1 + self.below(30) as u64;
                }
                Tally::Counts(counts)
            }
        }
    }

    fn picture(&mut self) -> Picture {
        let id = PictureId::new(&self.new_id()).expect("an id");
        let mut bytes =
            self.pick(&[&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff", b"RIFF1234WEBP"]).to_vec();
        bytes.extend(self.text().into_bytes());
        Picture::new(id, bytes).expect("a picture")
    }

    fn moment(&mut self) -> DateTime {
        let (hour, minute) = (self.below(24) as i8, self.below(60) as i8);
        self.date().at(hour, minute, self.below(60) as i8, 0)
    }

    fn fingerprint(&mut self) -> Fingerprint {
        Fingerprint::from_bits(self.below(0x1_0000) as u64)
    }

    fn import(&mut self) -> Import {
        let (file, fingerprint) = (self.text(), self.fingerprint());
        Import { file, fingerprint, separate_people: self.flag() }
    }

    /// People who can have given these answers: everybody one, but one person the first few.
    fn people(&mut self, tally: &Tally) -> Option<People> {
        let Tally::Counts(counts) = tally else { return None };
        let scores = counts.iter().flat_map(|(score, n)| (0..*n).map(|_| i64::from(*score)));
        let scores: Vec<i64> = scores.collect();
        let first = 1 + self.below(scores.len());
        let (own, others) = scores.split_at(first);
        let (n, sum) = (first as i64, own.iter().sum::<i64>());
        let squares = |list: &[i64]| list.iter().map(|one| one * one).sum::<i64>();
        let count = 1 + others.len() as u64;
        let n_n = (n * n) as u64 + others.len() as u64;
        let s_s = (sum * sum + squares(others)) as u64;
        People::new(count, n_n, s_s, sum * n + others.iter().sum::<i64>()).ok()
    }

    fn segments(
        &mut self,
        tally: &Tally,
        personas: &[PersonaId],
    ) -> BTreeMap<PersonaId, BTreeMap<i32, u64>> {
        let Tally::Counts(counts) = tally else { return BTreeMap::new() };
        let mut segments = BTreeMap::new();
        for persona in self.few(personas) {
            let some = counts.iter().map(|(score, n)| (*score, self.below(*n as usize + 1) as u64));
            segments.insert(persona, some.collect());
        }
        segments
    }

    fn answers(
        &mut self,
        metric: Metric,
        scale: Scale,
        round: RoundId,
        personas: &[PersonaId],
    ) -> Answers {
        let asked = self.maybe(|dice| Asked { question: dice.text(), scale: dice.scale() });
        let tally = self.tally(metric, asked.as_ref().map_or(scale, |asked| asked.scale));
        let n = tally.n();
        Answers {
            round,
            evidence: self.pick(&Evidence::ALL),
            date: self.maybe(Self::date),
            source: self.text(),
            owner: self.text(),
            asked,
            imports: self.some(2, Self::import),
            people: self.maybe(|dice| dice.people(&tally)).flatten(),
            segments: self.segments(&tally, personas).into_iter().collect(),
            invited: self.maybe(|dice| n + dice.below(100) as u64).and_then(NonZeroU64::new),
            population: self
                .maybe(|dice| n + 100 + dice.below(500) as u64)
                .and_then(NonZeroU64::new),
            tally,
        }
    }

    fn survey(&mut self, rounds: &[RoundId], personas: &[PersonaId]) -> Survey {
        let metric = self.pick(&Metric::ALL);
        let scale = if self.flag() { Scale::usual(metric) } else { self.scale() };
        let id = SurveyId::new(&self.new_id()).expect("an id");
        let mut survey = Survey::new(id, metric, scale, &self.text());
        if self.flag() {
            let [who, what, channel, when, open] = [(); 5].map(|()| self.text());
            let method = self.maybe(|dice| dice.pick(&AskMethod::ALL));
            let whom = self.pick(&Whom::ALL);
            survey.asking = Asking { whom, who, what, channel, method, when, open };
        }
        survey.personas = self.few(personas);
        survey.ends = ScaleEnds { low: self.text(), high: self.text() };
        for round in self.few(rounds) {
            let answers = self.answers(metric, scale, round, personas);
            survey = survey.with_answers(answers).expect("answers that fit");
        }
        survey
    }

    fn few<I: Clone>(&mut self, all: &[I]) -> Vec<I> {
        all.iter().filter(|_| self.flag()).cloned().collect()
    }

    fn kpi(&mut self, rounds: &[RoundId]) -> Kpi {
        let formula = self.pick(&Formula::ALL);
        let better = self.pick(&[Better::Higher, Better::Lower]);
        let id = KpiId::new(&self.new_id()).expect("an id");
        let mut kpi = Kpi::new(id, &self.text(), better, formula);
        kpi.unit = self.text();
        kpi.target = self.maybe(Self::number);
        for round in self.few(rounds) {
            let inputs = (0..formula.inputs()).map(|_| self.number()).collect();
            kpi = kpi
                .with_value(KpiValue {
                    date: self.maybe(Self::date),
                    ..KpiValue::new(round, inputs)
                })
                .expect("inputs that fit");
        }
        kpi
    }

    fn feedback(&mut self, rounds: &[RoundId]) -> Feedback {
        let id = FeedbackId::new(&self.new_id()).expect("an id");
        Feedback {
            id,
            text: self.text(),
            round: self.few(rounds).first().cloned(),
            score: self.maybe(|dice| dice.below(11) as i32),
            themes: self.texts(),
            sentiment: self.maybe(|dice| dice.pick(&Sentiment::ALL)),
            state: self.pick(&LoopState::ALL),
            handling: Handling { who: self.text(), date: self.maybe(Self::date) },
            at: self.maybe(Self::moment),
            response: self.maybe(Self::fingerprint),
            survey: None,
        }
    }

    fn touchpoint(&mut self, rounds: &[RoundId], personas: &[PersonaId]) -> Touchpoint {
        let id = TouchpointId::new(&self.new_id()).expect("an id");
        let mut one = Touchpoint::new(id, &self.text());
        one.surveys = self.some(2, |dice| Arc::new(dice.survey(rounds, personas)));
        one.kpis = self.some(2, |dice| dice.kpi(rounds));
        one.feedback = self.some(2, |dice| Arc::new(dice.feedback(rounds)));
        if self.flag() {
            one.channel = Channel { kind: self.pick(&ChannelKind::ALL), name: self.text() };
            one.importance =
                self.maybe(|dice| Importance::try_from(1 + dice.below(5) as i64).expect("1 to 5"));
            one.moment_of_truth = self.flag();
            one.pains = self.texts();
            one.opportunities = self.texts();
            one.quotes = self.texts();
            one.target = self.maybe(Self::target);
            one.personas = self.few(personas);
            one.management = self.maybe(|dice| dice.pick(&Management::ALL));
            one.delivery = self.maybe(|dice| dice.pick(&Delivery::ALL));
        }
        if self.flag() {
            one.description = self.text();
            one.customer_does = self.text();
            one.customer_expects = self.text();
            one.backstage = self.text();
            one.owner = self.text();
            let [function, emotion, meaning] = [(); 3].map(|()| self.text());
            one.layers = Layers { function, emotion, meaning };
        }
        if self.flag() {
            one.value = PerceivedValue { benefit: self.text(), sacrifice: self.text() };
            one.pictures = self.some(1, Self::picture);
            for round in self.few(rounds) {
                one.reached.insert(round, self.below(1000) as u64);
            }
        }
        one
    }

    fn stage(&mut self, rounds: &[RoundId], personas: &[PersonaId]) -> Stage {
        const KINDS: [StageKind; 3] = [StageKind::Awareness, StageKind::Use, StageKind::Other];
        let kind = self.pick(&KINDS);
        let id = StageId::new(&self.new_id()).expect("an id");
        let mut stage = Stage::new(id, kind, &self.text());
        stage.touchpoints = self.some(4, |dice| Arc::new(dice.touchpoint(rounds, personas)));
        stage.kpis = self.some(1, |dice| dice.kpi(rounds));
        stage.feedback = self.some(1, |dice| Arc::new(dice.feedback(rounds)));
        stage.customer_goal = self.text();
        stage.company_means = self.text();
        stage.target = self.maybe(Self::target);
        stage
    }

    fn action(&mut self, touchpoints: &[TouchpointId]) -> Action {
        let id = ActionId::new(&self.new_id()).expect("an id");
        let mut action = Action::new(id, &self.text());
        action.touchpoints = self.few(touchpoints);
        action.owner = self.text();
        action.due = self.maybe(Self::date);
        action.state = self.pick(&ActionState::ALL);
        action.expected_effect = self.text();
        action.expected = self.maybe(Self::target);
        action.step = self.maybe(|dice| dice.pick(&CxStep::ALL));
        action
    }

    fn parked(&mut self) -> ParkedItem {
        let (text, owner, reviewed) = (self.text(), self.text(), self.flag());
        ParkedItem { text, owner, reviewed, done: self.flag(), at: self.maybe(Self::moment) }
    }

    fn experience(&mut self) -> TargetExperience {
        let [feelings, distinction, exceeding] = [(); 3].map(|()| self.text());
        TargetExperience { feelings, distinction, exceeding, score: self.maybe(Self::target) }
    }

    fn source(&mut self, rounds: &[RoundId]) -> Source {
        let mapping = SavedMapping {
            maps: self.texts(),
            count_column: self.maybe(Self::text),
            round_column: self.maybe(Self::text),
            response_column: self.maybe(Self::text),
            date_column: self.maybe(Self::text),
            delimiter: self.maybe(Self::text),
            encoding: self.maybe(Self::text),
            decimal: self.maybe(Self::text),
            date_order: self.maybe(Self::text),
            header_rows: self.maybe(|dice| dice.below(4) as u8),
            sheet: self.maybe(Self::text),
            skip_rows: self.maybe(|dice| dice.below(9) as u64),
            id_column: self.maybe(Self::text),
            segment_column: self.maybe(Self::text),
            question_column: self.maybe(Self::text),
            score_column: self.maybe(Self::text),
            filters: self.texts(),
            partial: self.flag(),
        };
        let responses = self.few(rounds).into_iter().map(|round| Responses {
            key: self.maybe(Self::fingerprint),
            rows: self.maybe(|dice| dice.below(1000) as u64),
            ids: self.sample(),
            contents: self.sample(),
            times: self.sample(),
            minutes: self.sample(),
            mapped: self.sample(),
            timed: self.flag(),
            ..Responses::new(self.fingerprint(), round)
        });
        let responses = responses.collect();
        Source { file: self.text(), columns: self.text(), mapping, responses }
    }

    fn sample(&mut self) -> Sample {
        self.some(5, |dice| dice.below(0x1_0000) as u64).into_iter().collect()
    }

    fn workshop(&mut self) -> Workshop {
        Workshop {
            agenda: self.some(2, |dice| AgendaItem {
                title: dice.text(),
                minutes: dice.below(600) as u16,
                kind: dice.pick(&AgendaKind::ALL),
                done: dice.flag(),
            }),
            votes: self.some(2, |dice| Vote {
                question: SurveyId::from_bits(dice.below(9) as u64),
                counts: [(1, dice.below(9) as u64), (5, dice.below(9) as u64)].into(),
                voters: dice.below(30) as u64,
                at: dice.moment(),
            }),
            log: self.some(2, |dice| LogEntry { at: dice.moment(), text: dice.text() }),
        }
    }

    fn lane(&mut self) -> Lane {
        let id = LaneId::new(&self.new_id()).expect("an id");
        Lane { shown: self.flag(), ..Lane::new(id, &self.text()) }
    }

    /// Whatever names another part of the journey.
    fn link(&mut self, journey: &mut Journey) {
        let (touchpoints, lanes) = (touchpoint_ids(journey), lane_ids(journey));
        let surveys: Vec<SurveyId> = journey.surveys().map(|one| one.id.clone()).collect();
        for id in &touchpoints {
            let Some(one) = journey.touchpoint_mut(id) else { continue };
            for lane in self.few(&lanes) {
                one.lines.insert(lane, self.texts());
            }
            if self.flag() {
                one.beside = self.maybe(|dice| dice.pick(&touchpoints));
                one.returns_to = self.some(1, |dice| WayBack {
                    touchpoint: dice.pick(&touchpoints),
                    share: dice.maybe(|dice| {
                        Share::try_from(dice.below(101) as f64 / 100.0).expect("a share")
                    }),
                    note: dice.text(),
                });
            }
            if !surveys.is_empty() {
                for comment in &mut one.feedback {
                    let survey = self.maybe(|dice| dice.pick(&surveys));
                    Arc::make_mut(comment).survey = survey;
                }
            }
        }
        journey.joint = Arc::new(self.joint(journey));
    }

    /// Sums of a few pairs of answers to questions that have answers.
    fn joint(&mut self, journey: &Journey) -> Joint {
        let asked: Vec<Occasion> = journey
            .surveys()
            .flat_map(|one| {
                one.answers().iter().map(|answers| (one.id.clone(), answers.round.clone()))
            })
            .collect();
        let mut joint = Joint::default();
        if asked.is_empty() {
            return joint;
        }
        for _ in 0..self.below(3) {
            let (x, y) = (self.pick(&asked), self.pick(&asked));
            let mut sums = JointSums { n: 0, x: 0, y: 0, x_x: 0, y_y: 0, x_y: 0 };
            for _ in 0..=self.below(4) {
                let (a, b) = (self.below(11) as i64, self.below(11) as i64);
                let (x_x, y_y) = ((a * a) as u64, (b * b) as u64);
                sums =
                    sums.and(JointSums { n: 1, x: a, y: b, x_x, y_y, x_y: a * b }).expect("small");
            }
            // A question with itself is refused.
            let _ = joint.set(x, y, sums);
        }
        joint
    }

    /// A journey that holds together.
    pub(crate) fn journey(&mut self) -> Journey {
        let rounds = self.some(3, Self::round);
        let personas = self.some(2, Self::persona);
        let (round_ids, persona_ids) = (round_ids(&rounds), persona_ids(&personas));
        let stages = self.some(4, |dice| Arc::new(dice.stage(&round_ids, &persona_ids)));
        let mut journey = Journey {
            title: self.text(),
            description: self.text(),
            personas,
            target: self.experience(),
            rounds,
            compared: None,
            outcome: None,
            stages,
            survey: self.maybe(|dice| Arc::new(dice.survey(&round_ids, &persona_ids))),
            actions: Vec::new(),
            parking_lot: self.some(2, Self::parked),
            sources: self.some(2, |dice| dice.source(&round_ids)),
            joint: Arc::default(),
            lanes: self.some(2, Self::lane),
            pictures: self.some(1, Self::picture),
            feedback: self.some(1, |dice| Arc::new(dice.feedback(&round_ids))),
            workshop: self.workshop(),
        };
        self.link(&mut journey);
        if !round_ids.is_empty() && self.flag() {
            let (before, after) = (self.pick(&round_ids), self.pick(&round_ids));
            journey.compared = Some(Compared { before, after });
        }
        let touchpoints = touchpoint_ids(&journey);
        journey.actions = self.some(2, |dice| dice.action(&touchpoints));
        journey
    }

    /// Some comments with other contents; now and then one that is not there.
    fn changed_comments(
        &mut self,
        now: &Journey,
        rounds: &[RoundId],
    ) -> Vec<(FeedbackOf, Feedback)> {
        let mut changed = Vec::new();
        for (_, touchpoint) in now.touchpoints() {
            for comment in &touchpoint.feedback {
                let id = if self.below(40) == 39 {
                    FeedbackId::from_bits(u64::MAX)
                } else {
                    comment.id.clone()
                };
                let comment = Feedback { id, ..self.feedback(rounds) };
                let of = FeedbackOf::Touchpoint(touchpoint.id.clone());
                changed.extend(self.flag().then_some((of, comment)));
            }
        }
        changed
    }

    /// A change to a journey; now and then one that has to be refused.
    pub(crate) fn edit(&mut self, now: &Journey) -> Edit {
        self.made += 1000;
        let rounds = round_ids(&now.rounds);
        let personas = persona_ids(&now.personas);
        let touchpoints = touchpoint_ids(now);
        let stages: Vec<StageId> = now.stages.iter().map(|one| one.id.clone()).collect();
        let actions: Vec<ActionId> = now.actions.iter().map(|one| one.id.clone()).collect();
        let round = |dice: &mut Self| dice.of(&rounds, |id| RoundId::new(id).expect("an id"));
        let stage = |dice: &mut Self| dice.of(&stages, |id| StageId::new(id).expect("an id"));
        let action = |dice: &mut Self| dice.of(&actions, |id| ActionId::new(id).expect("an id"));
        let touchpoint =
            |dice: &mut Self| dice.of(&touchpoints, |id| TouchpointId::new(id).expect("an id"));
        match self.below(23) {
            0 => Edit::SetTitle { title: self.text(), description: self.text() },
            1 => Edit::SetTarget(self.experience()),
            2 => Edit::SetPersonas(self.some(2, Self::persona)),
            3 => Edit::SetParkingLot(self.some(2, Self::parked)),
            4 => Edit::SetSurvey(self.maybe(|dice| Box::new(dice.survey(&rounds, &personas)))),
            5 => {
                let pair = self.maybe(|dice| (round(dice), round(dice)));
                Edit::SetCompared(pair.map(|(before, after)| Compared { before, after }))
            }
            6 => Edit::AddRound(if self.below(8) == 7 {
                now.rounds.first().cloned().unwrap_or_else(|| self.round())
            } else {
                self.round()
            }),
            7 => Edit::ReplaceRound(Round { id: round(self), ..self.round() }),
            8 => Edit::RemoveRound(round(self)),
            9 => Edit::MoveRound { id: round(self), to: self.below(5) },
            10 => Edit::AddStage {
                at: self.below(6),
                stage: Box::new(self.stage(&rounds, &personas)),
            },
            11 => Edit::ReplaceStage {
                stage: Box::new(Stage { id: stage(self), ..self.stage(&rounds, &personas) }),
                step: Step::RenameStage,
            },
            12 => Edit::RemoveStage(stage(self)),
            13 => Edit::MoveStage { id: stage(self), to: self.below(6) },
            14 => Edit::AddTouchpoint {
                stage: stage(self),
                at: self.below(6),
                touchpoint: Box::new(self.touchpoint(&rounds, &personas)),
            },
            15 => {
                let id = touchpoint(self);
                let touchpoint = Touchpoint { id, ..self.touchpoint(&rounds, &personas) };
                let step = self.pick(&[Step::EditTouchpoint, Step::EditAnswers, Step::EditNotes]);
                Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step }
            }
            16 => Edit::RemoveTouchpoint(touchpoint(self)),
            17 => {
                Edit::MoveTouchpoint { id: touchpoint(self), stage: stage(self), at: self.below(6) }
            }
            18 => Edit::AddAction(self.action(&touchpoints)),
            19 => {
                let id = action(self);
                Edit::ReplaceAction(Action { id, ..self.action(&touchpoints) })
            }
            20 => Edit::RemoveAction(action(self)),
            21 => Edit::ReplaceFeedback(self.changed_comments(now, &rounds)),
            _ => Edit::ReplaceAll { journey: Box::new(self.journey()), step: Step::Import },
        }
    }
}

fn round_ids(rounds: &[Round]) -> Vec<RoundId> {
    rounds.iter().map(|one| one.id.clone()).collect()
}

fn lane_ids(journey: &Journey) -> Vec<LaneId> {
    journey.lanes.iter().map(|one| one.id.clone()).collect()
}

fn persona_ids(personas: &[Persona]) -> Vec<PersonaId> {
    personas.iter().map(|one| one.id.clone()).collect()
}

fn touchpoint_ids(journey: &Journey) -> Vec<TouchpointId> {
    journey.touchpoints().map(|(_, one)| one.id.clone()).collect()
}
