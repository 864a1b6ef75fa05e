-- A young person who has left care.
-- Source: ssd_care_leavers.
CREATE TABLE reporting.[CareLeaver]
(
    [Id]                    nvarchar(48) NOT NULL, -- Source key.
    [ChildId]               nvarchar(48) NOT NULL, -- Young person.
    [Eligibility]           nvarchar(48) NULL,     -- Relevant, former relevant, qualifying or eligible.
    [InTouch]               nvarchar(48) NULL,     -- Whether the authority is in touch.
    [LatestContactOn]       date NULL,             -- Latest contact.
    [Accommodation]         nvarchar(48) NULL,     -- Type of accommodation.
    [Suitability]           nvarchar(48) NULL,     -- Whether it is suitable.
    [Activity]              nvarchar(48) NULL,     -- Education, employment or training.
    [PathwayPlanReviewedOn] date NULL,             -- Latest review of the pathway plan.
    [AdviserId]             nvarchar(48) NULL,     -- Personal adviser.
    [TeamId]                nvarchar(48) NULL,     -- Team.
    [WorkerId]              nvarchar(48) NULL,     -- Worker.
    CONSTRAINT PK_CareLeaver PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_CareLeaver_ChildId ON reporting.[CareLeaver] ([ChildId]);
