//! Journey in, report out: curve, drops, changes, priorities, coverage. Pure and repeatable.

mod acting;
mod build;
mod change;
mod combine;
mod comments;
mod contrast;
mod course;
mod coverage;
mod driving;
mod find;
mod gaps;
mod kpi;
mod leaving;
mod link;
mod measuring;
mod of_persona;
mod overview;
mod parallel;
mod plan;
mod promising;
mod reading;
mod report;
mod sample;
mod score;
mod segments;
mod steering;
mod stop_words;
mod themes;
mod together;
mod verdict;
mod voices;
mod waiting;
mod whole;
mod words;

pub use acting::{
    Acting, ActionCard, Effect, FreeOpportunity, MeasuredEffect, Urgency, acting, effects,
};
pub use build::{report, report_on};
pub use combine::{Combined, combine};
pub use contrast::CONFIRMED_BELOW;
pub use find::{Filter, OfScore, OfTheme, Part};
pub use kpi::no_value;
pub use leaving::{Leaving, Stop, leaving};
pub use link::CORRELATED_FROM;
pub use measuring::{
    AskedAbout, Enough, MeasureRow, MeasureStage, Measuring, Need, Newest, NobodyAsks, measuring,
};
pub use of_persona::{PERSONA_FROM, of_persona};
pub use overview::*;
pub use plan::{LEAST_CHANGE, Plan, Planned, plan};
pub use promising::{Promise, Promising, promising};
pub use report::*;
pub use segments::{
    SEGMENT_FROM, SegmentContrast, SegmentTest, SegmentTests, SegmentVerdict, segment_contrasts,
    segments,
};
pub use steering::{Course, KpiOf, KpiRow, Way, kpi_value, steering, what_if};
pub use themes::{LoopProgress, ThemeRow, Themes, all_themes};
pub use verdict::*;
pub use voices::{Comment, CommentPlace, Comments, Found as FoundComment, ScoreGroup, Standing};
pub use waiting::{ThemeCourse, ThemeCourses, WaitingComment, theme_courses, waiting};
pub use words::{FrequentWord, frequent_words};
