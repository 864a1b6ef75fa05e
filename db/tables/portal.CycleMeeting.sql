-- One meeting of the ten-week performance cycle.
CREATE TABLE portal.[CycleMeeting]
(
    [Id]            int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [CycleStartsOn] date NOT NULL,               -- First Monday of the cycle.
    [Week]          int NOT NULL,                -- 1 to 10.
    [Kind]          nvarchar(48) NOT NULL,       -- Kind of meeting.
    [HeldOn]        date NOT NULL,               -- Date.
    [Notes]         nvarchar(max) NULL,          -- Notes.
    CONSTRAINT PK_CycleMeeting PRIMARY KEY CLUSTERED ([Id])
);
